import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { client, type Schemas } from '#/shared/api/client.ts';

export type ShiftState = Schemas['ShiftState'];
const PAGE = 20;

/** Shifts, newest first: a cashier's own, an accountant's agencies'. */
export const useShifts = (state: ShiftState | undefined) =>
  useInfiniteQuery({
    queryKey: ['cashier-shifts', state],
    queryFn: async ({ pageParam, signal }) => {
      const query = { state, cursor: pageParam, limit: PAGE };
      const { data } = await client.GET('/api/v1/cashier-shifts', { params: { query }, signal });
      return data as Schemas['CashierShiftPage'];
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });

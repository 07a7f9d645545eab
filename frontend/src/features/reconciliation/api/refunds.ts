import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { RefundState } from '#/features/reconciliation/search.ts';
import { client, queryClient, type Schemas } from '#/shared/api/client.ts';

export type Refund = Schemas['Refund'];
export type RefundNeed = Schemas['RefundNeed'];
const PAGE = 20;

/** Refunds of my agencies, newest first. */
export const useRefunds = (state: RefundState | undefined) =>
  useInfiniteQuery({
    queryKey: ['refunds', state],
    queryFn: async ({ pageParam, signal }) => {
      const query = { state, cursor: pageParam, limit: PAGE };
      const { data } = await client.GET('/api/v1/refunds', { params: { query }, signal });
      return data as Schemas['RefundPage'];
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });
export const refundsChanged = () => queryClient.invalidateQueries({ queryKey: ['refunds'] });

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { client, queryClient, type Schemas } from '#/shared/api/client.ts';

export type Receipt = Schemas['Receipt'];
export interface ReceiptFilter {
  number?: number | undefined;
  agency?: string | undefined;
  day?: string | undefined;
}
const PAGE = 20;

/** Receipts, newest first: one's own, or those of one's agencies. */
export const useReceipts = (filter: ReceiptFilter) =>
  useInfiniteQuery({
    queryKey: ['receipts', filter],
    queryFn: async ({ pageParam, signal }) => {
      const query = { ...filter, cursor: pageParam, limit: PAGE };
      const { data } = await client.GET('/api/v1/receipts', { params: { query }, signal });
      return data as Schemas['ReceiptPage'];
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });

export const receiptsChanged = () => queryClient.invalidateQueries({ queryKey: ['receipts'] });

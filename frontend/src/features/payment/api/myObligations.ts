import { useInfiniteQuery } from '@tanstack/react-query';
import { client, type Schemas } from '#/shared/api/client.ts';

const PAGE = 20;

/** What I owe and owed, unpaid first. */
export const useMyObligations = () =>
  useInfiniteQuery({
    queryKey: ['my-obligations'],
    queryFn: async ({ pageParam, signal }) => {
      const query = { cursor: pageParam, limit: PAGE };
      const { data } = await client.GET('/api/v1/my-obligations', { params: { query }, signal });
      return data as Schemas['ObligationPage'];
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    staleTime: 0,
  });

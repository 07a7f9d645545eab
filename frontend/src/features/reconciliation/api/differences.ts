import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { DifferenceState } from '#/features/reconciliation/search.ts';
import { client, queryClient, type Schemas } from '#/shared/api/client.ts';

export type Difference = Schemas['Difference'];
const PAGE = 20;

/** Differences of my agencies. */
export const useDifferences = (state: DifferenceState | undefined) =>
  useInfiniteQuery({
    queryKey: ['differences', state],
    queryFn: async ({ pageParam, signal }) => {
      const query = { state, cursor: pageParam, limit: PAGE };
      const { data } = await client.GET('/api/v1/reconciliation-differences', { params: { query }, signal });
      return data as Schemas['DifferencePage'];
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });
export const differencesChanged = () => queryClient.invalidateQueries({ queryKey: ['differences'] });

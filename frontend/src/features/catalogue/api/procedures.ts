import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { ProcedureSearch } from '#/features/catalogue/search.ts';
import { client, type Schemas } from '#/shared/api/client.ts';

export type ProcedureSummary = Schemas['ProcedureSummary'];
const PAGE = 20;

/** The next page begins where the server says the last one ended. */
export const proceduresQuery = (search: ProcedureSearch) => ({
  queryKey: ['procedures', search] as const,
  queryFn: async ({ pageParam, signal }: { pageParam: string | undefined; signal: AbortSignal }) => {
    const { q, field, level, online } = search;
    const query = { q, field, level, onlineLevel: online, cursor: pageParam, limit: PAGE };
    const { data } = await client.GET('/api/v1/procedures', { params: { query }, signal });
    return data as Schemas['ProcedurePage'];
  },
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (last: Schemas['ProcedurePage']) => last.next ?? undefined,
});

export const useProcedures = (search: ProcedureSearch) =>
  useInfiniteQuery({ ...proceduresQuery(search), placeholderData: keepPreviousData });

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { ProcedureSearch } from '#/features/catalogue/search.ts';
import { client, type Schemas } from '#/shared/api/client.ts';

export type ProcedureSummary = Schemas['ProcedureSummary'];
const PAGE = 20;
const MOST_FOUND = 50;

type Filters = {
  field?: string | undefined;
  level?: ProcedureSearch['level'];
  onlineLevel?: ProcedureSearch['online'];
};
/** Words are looked for by the portal's search, best first; the filters then hold for what it found. */
async function found(q: string, filters: Filters, signal: AbortSignal): Promise<Schemas['ProcedurePage']> {
  const wanted = { q, kind: 'PROCEDURE' as const, limit: MOST_FOUND };
  const { data } = await client.GET('/api/v1/search', { params: { query: wanted }, signal });
  const codes = (data?.items ?? []).map((item) => item.key);
  if (codes.length === 0) return { items: [] };
  const query = { ...filters, codes, limit: MOST_FOUND };
  const { data: page } = await client.GET('/api/v1/procedures', { params: { query }, signal });
  const place = (item: ProcedureSummary) => codes.indexOf(item.code);
  return { items: (page?.items ?? []).toSorted((a, b) => place(a) - place(b)) };
}

/** The next page begins where the server says the last one ended. */
export const proceduresQuery = (search: ProcedureSearch) => ({
  queryKey: ['procedures', search] as const,
  queryFn: async ({ pageParam, signal }: { pageParam: string | undefined; signal: AbortSignal }) => {
    const { q, field, level, online } = search;
    const filters = { field, level, onlineLevel: online };
    if (q) return found(q, filters, signal);
    const query = { ...filters, cursor: pageParam, limit: PAGE };
    const { data } = await client.GET('/api/v1/procedures', { params: { query }, signal });
    return data as Schemas['ProcedurePage'];
  },
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (last: Schemas['ProcedurePage']) => last.next ?? undefined,
});

export const useProcedures = (search: ProcedureSearch) =>
  useInfiniteQuery({ ...proceduresQuery(search), placeholderData: keepPreviousData });

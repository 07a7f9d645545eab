import { useInfiniteQuery } from '@tanstack/react-query';
import { client, queryClient, type Schemas } from '#/shared/api/client.ts';

export type BankStatement = Schemas['BankStatement'];
const PAGE = 20;

/** Imported bank statements, newest first. */
export const useStatements = () =>
  useInfiniteQuery({
    queryKey: ['bank-statements'],
    queryFn: async ({ pageParam, signal }) => {
      const query = { cursor: pageParam, limit: PAGE };
      const { data } = await client.GET('/api/v1/bank-statements', { params: { query }, signal });
      return data as Schemas['BankStatementPage'];
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
/** After an import: lists, totals and differences are read anew. */
export const importsChanged = () =>
  Promise.all([
    queryClient.invalidateQueries({ queryKey: ['bank-statements'] }),
    queryClient.invalidateQueries({ queryKey: ['differences'] }),
    queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/reconciliation-summaries'] }),
  ]);

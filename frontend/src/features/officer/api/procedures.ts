import { useQuery } from '@tanstack/react-query';
import { client, type Schemas } from '#/shared/api/client.ts';

const ENOUGH = 100;

/** Procedures by name, for choosing one; all of them (of a district: a few dozen) when nothing is typed. */
export const useProcedureChoices = (q?: string) =>
  useQuery({
    queryKey: ['procedure-choices', q ?? ''],
    queryFn: async ({ signal }) => {
      const { data } = await client.GET('/api/v1/procedures', {
        params: { query: { q: q || undefined, limit: ENOUGH } },
        signal,
      });
      return (data as Schemas['ProcedurePage']).items;
    },
    staleTime: 5 * 60_000,
  });

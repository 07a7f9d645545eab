import { keepPreviousData, useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { client, queryClient, type Schemas } from '#/shared/api/client.ts';
import { useIdempotencyKeys } from '#/shared/api/idempotency.ts';
import type { PortalSearch } from './search.ts';

export type Synonym = Schemas['Synonym'];

export const useResults = ({ q, kind }: PortalSearch) =>
  useInfiniteQuery({
    queryKey: ['search', q, kind],
    queryFn: async ({ pageParam, signal }) => {
      const query = { q: String(q), kind, cursor: pageParam, limit: 20 };
      const { data } = await client.GET('/api/v1/search', { params: { query }, signal });
      return data as Schemas['SearchPage'];
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
    enabled: q !== undefined,
  });

export const useSynonyms = (q: string) =>
  useInfiniteQuery({
    queryKey: ['synonyms', q],
    queryFn: async ({ pageParam, signal }) => {
      const query = { q: q || undefined, cursor: pageParam, limit: 50 };
      const { data } = await client.GET('/api/v1/search-synonyms', { params: { query }, signal });
      return data as Schemas['SynonymPage'];
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });

const changed = async () => {
  await queryClient.invalidateQueries({ queryKey: ['synonyms'] });
  await queryClient.invalidateQueries({ queryKey: ['search'] });
};
const at = ({ id, revision }: Synonym) => ({ path: { id }, header: { 'If-Match': `"${revision}"` } });

/** Adds a phrase, or changes the one given. */
export function useKeepSynonym(known: Synonym | undefined) {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: async (body: Schemas['SynonymRequest']) => {
      if (known) await client.PUT('/api/v1/search-synonyms/{id}', { params: at(known), body });
      else
        await client.POST('/api/v1/search-synonyms', {
          params: { header: { 'Idempotency-Key': keys.keyFor(body) } },
          body,
        });
    },
    onSuccess: () => {
      keys.done();
      return changed();
    },
  });
}

export const useRemoveSynonym = () =>
  useMutation({
    mutationFn: async (known: Synonym) => {
      await client.DELETE('/api/v1/search-synonyms/{id}', { params: at(known) });
    },
    onSuccess: changed,
  });

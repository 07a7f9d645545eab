import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { client, queryClient, type Schemas } from '#/shared/api/client.ts';
import { useIdempotencyKeys } from '#/shared/api/idempotency.ts';

export type Publication = Schemas['PublicationDecision'];
export type PublicationRequest = Schemas['PublicationDecisionRequest'];
const KEY = 'publication-decisions';

export const usePublications = (done: boolean) =>
  useInfiniteQuery({
    queryKey: [KEY, 'list', done],
    queryFn: async ({ pageParam, signal }) => {
      const params = { query: { done, cursor: pageParam, limit: 20 } };
      const { data } = await client.GET('/api/v1/publication-decisions', { params, signal });
      return data as Schemas['PublicationDecisionPage'];
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });

/** With its working. */
export const usePublication = (id: string) =>
  useQuery({
    queryKey: [KEY, id],
    queryFn: async ({ signal }) =>
      (await client.GET('/api/v1/publication-decisions/{id}', { params: { path: { id } }, signal }))
        .data as Schemas['PublicationDecisionDetail'],
  });

/** The agencies for which the reader may record: those whose calendar is theirs to keep, too. */
export const useKeptAgencies = () =>
  useQuery({
    queryKey: [KEY, 'agencies'],
    queryFn: async ({ signal }) => {
      const { data } = await client.GET('/api/v1/calendars', { signal });
      return (data as Schemas['CalendarList']).items.filter((agency) => agency.mayKeep);
    },
    staleTime: 300_000,
  });

const changed = () => queryClient.invalidateQueries({ queryKey: [KEY] });

export function useRecord() {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: (body: PublicationRequest) =>
      client.POST('/api/v1/publication-decisions', {
        params: { header: { 'Idempotency-Key': keys.keyFor(body) } },
        body,
      }),
    onSuccess: () => {
      keys.done();
      return changed();
    },
  });
}

export function useComplete(id: string) {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: (body: Schemas['PublicationCompletion']) =>
      client.POST('/api/v1/publication-decisions/{id}/completion', {
        params: { path: { id }, header: { 'Idempotency-Key': keys.keyFor(body) } },
        body,
      }),
    onSuccess: () => {
      keys.done();
      return changed();
    },
  });
}

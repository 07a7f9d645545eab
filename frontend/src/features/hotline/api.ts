import { useMutation } from '@tanstack/react-query';
import { api, client, queryClient, type Schemas } from '#/shared/api/client.ts';
import { useIdempotencyKeys } from '#/shared/api/idempotency.ts';

export type HotlineItem = Schemas['Hotline'];
export type HotlineRequest = Schemas['HotlineRequest'];

const changed = () =>
  queryClient.invalidateQueries({ queryKey: api.queryOptions('get', '/api/v1/hotlines').queryKey.slice(0, 2) });
const at = ({ id, revision }: HotlineItem) => ({ path: { id }, header: { 'If-Match': `"${revision}"` } });

/** Adds a hotline, or changes the one given. */
export function useKeepHotline(known: HotlineItem | undefined) {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: async (body: HotlineRequest) => {
      if (known) await client.PUT('/api/v1/hotlines/{id}', { params: at(known), body });
      else
        await client.POST('/api/v1/hotlines', { params: { header: { 'Idempotency-Key': keys.keyFor(body) } }, body });
    },
    onSuccess: () => {
      keys.done();
      return changed();
    },
  });
}

export const useRemoveHotline = () =>
  useMutation({
    mutationFn: async (known: HotlineItem) => {
      await client.DELETE('/api/v1/hotlines/{id}', { params: at(known) });
    },
    onSuccess: changed,
  });

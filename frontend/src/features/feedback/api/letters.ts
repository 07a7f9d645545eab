import { useMutation } from '@tanstack/react-query';
import { api, client, queryClient, type Schemas, useRead } from '#/shared/api/client.ts';
import { useIdempotencyKeys } from '#/shared/api/idempotency.ts';

/** Has an address told when a public case changes. */
export function useFollowPublished(id: string) {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: async (body: Schemas['FeedbackFollow']) => {
      const params = { path: { id }, header: { 'Idempotency-Key': keys.keyFor(body) } };
      await client.POST('/api/v1/public-feedback/{id}/followers', { params, body });
    },
    onSuccess: keys.done,
    retry: false,
  });
}

const lettersQuery = (token: string) =>
  api.queryOptions('get', '/api/v1/feedback-letters/{token}', { params: { path: { token } } });
/** What the link under a letter ends. */
export const useLetters = (token: string) => useRead(lettersQuery(token));

export const useEndLetters = (token: string) =>
  useMutation({
    mutationFn: () => client.POST('/api/v1/feedback-letters/{token}/end', { params: { path: { token } } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: lettersQuery(token).queryKey }),
  });

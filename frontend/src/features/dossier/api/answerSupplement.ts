import { useMutation } from '@tanstack/react-query';
import { client } from '#/shared/api/client.ts';
import { useIdempotencyKeys } from '#/shared/api/idempotency.ts';
import { dossierChanged } from './dossier.ts';

/** Answers the request to supplement: the marked answers as they are now. */
export function useAnswerSupplement(id: string) {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: (body: { form: Record<string, unknown>; note?: string }) => {
      const header = { 'Idempotency-Key': keys.keyFor(body) };
      return client.POST('/api/v1/dossiers/{id}/supplement-answers', {
        params: { path: { id }, header },
        body: body as never,
      });
    },
    onSuccess: () => {
      keys.done();
      return dossierChanged(id);
    },
  });
}

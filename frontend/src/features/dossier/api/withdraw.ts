import { useMutation } from '@tanstack/react-query';
import { client } from '#/shared/api/client.ts';
import { useIdempotencyKeys } from '#/shared/api/idempotency.ts';
import { dossierChanged } from './dossier.ts';

/** Takes the dossier back; final. */
export function useWithdraw(id: string) {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: (reason: string) => {
      const body = { reason };
      const header = { 'Idempotency-Key': keys.keyFor(body) };
      return client.POST('/api/v1/dossiers/{id}/withdrawal', { params: { path: { id }, header }, body });
    },
    onSuccess: () => {
      keys.done();
      return dossierChanged(id);
    },
  });
}

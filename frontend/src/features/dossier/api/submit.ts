import { useMutation } from '@tanstack/react-query';
import { client } from '#/shared/api/client.ts';
import { useIdempotencyKeys } from '#/shared/api/idempotency.ts';
import { dossierChanged } from './dossier.ts';

/** Files the draft. */
export function useSubmit(id: string) {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: (version: number) => {
      const header = { 'Idempotency-Key': keys.keyFor(version) };
      return client.POST('/api/v1/dossiers/{id}/submission', { params: { path: { id }, header } });
    },
    onSuccess: () => {
      keys.done();
      return dossierChanged(id);
    },
  });
}

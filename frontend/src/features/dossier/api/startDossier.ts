import { useMutation } from '@tanstack/react-query';
import { client, queryClient } from '#/shared/api/client.ts';
import { useIdempotencyKeys } from '#/shared/api/idempotency.ts';

/** Begins a draft. A lost answer is asked for again under the same key: there is one draft, not two. */
export function useStartDossier() {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: async (body: { procedureCode: string; agency: string }) => {
      const header = { 'Idempotency-Key': keys.keyFor(body) };
      const { data } = await client.POST('/api/v1/dossiers', { params: { header }, body });
      if (!data) throw new Error('no draft');
      return data;
    },
    onSuccess: () => {
      keys.done();
      void queryClient.invalidateQueries({ queryKey: ['dossiers'] });
    },
  });
}

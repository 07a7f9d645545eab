import { useMutation } from '@tanstack/react-query';
import { client, type Schemas } from '#/shared/api/client.ts';
import { useIdempotencyKeys } from '#/shared/api/idempotency.ts';
import { queuesChanged } from './queue.ts';

export type PaperDossier = Schemas['PaperDossierRequest'];
export interface TakenByPost {
  slipNumber: string;
  acceptedByPostAt: string;
}

/** Files what came on paper: over the counter, or through the post with its slip. */
export function useTakeIn() {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: async ({ dossier, post }: { dossier: PaperDossier; post: TakenByPost | undefined }) => {
      const header = { 'Idempotency-Key': keys.keyFor({ dossier, post }) };
      const { data } = post
        ? await client.POST('/api/v1/postal-dossiers', { params: { header }, body: { dossier, ...post } })
        : await client.POST('/api/v1/counter-dossiers', { params: { header }, body: dossier });
      if (!data) throw new Error('no dossier');
      return data;
    },
    onSuccess: () => {
      keys.done();
      return queuesChanged();
    },
  });
}

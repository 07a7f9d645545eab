import { useMutation } from '@tanstack/react-query';
import { client, type Schemas } from '#/shared/api/client.ts';
import { useIdempotencyKeys } from '#/shared/api/idempotency.ts';
import { obligationsChanged } from '#/shared/api/obligations.ts';
import { handoversChanged } from './handovers.ts';

/** Takes cash at the door or at a post office; it stays with the agent until handed over. */
export function useCollectByPost() {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: async (body: Schemas['PostalPaymentRequest']) => {
      const header = { 'Idempotency-Key': keys.keyFor(body) };
      const { data } = await client.POST('/api/v1/postal-payments', { params: { header }, body });
      if (!data) throw new Error('no payment');
      return data;
    },
    onSuccess: () => {
      keys.done();
      return Promise.all([obligationsChanged(), handoversChanged()]);
    },
  });
}

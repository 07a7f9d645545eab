import { useMutation } from '@tanstack/react-query';
import { client, queryClient, type Schemas } from '#/shared/api/client.ts';
import { useIdempotencyKeys } from '#/shared/api/idempotency.ts';
import { obligationsChanged } from '#/shared/api/obligations.ts';
import { shiftChanged } from './myShift.ts';

export type Collected = Schemas['CollectedPayment'];

/** Takes cash or a card over the counter. A lost answer is asked for again under the same key: nobody pays twice. */
export function useCollect() {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: async (body: Schemas['CounterPaymentRequest']) => {
      const header = { 'Idempotency-Key': keys.keyFor(body) };
      const { data } = await client.POST('/api/v1/counter-payments', { params: { header }, body });
      if (!data) throw new Error('no payment');
      return data;
    },
    onSuccess: () => {
      keys.done();
      void queryClient.invalidateQueries({ queryKey: ['receipts'] });
      return Promise.all([obligationsChanged(), shiftChanged()]);
    },
  });
}

import { useMutation } from '@tanstack/react-query';
import { client, type Schemas } from '#/shared/api/client.ts';
import { useIdempotencyKeys } from '#/shared/api/idempotency.ts';
import { obligationsChanged } from '#/shared/api/obligations.ts';
import { keepOrder } from './paymentOrder.ts';

/** Opens an order for what was chosen. The amount is the server's: none is sent. */
export function useBeginPayment(dossier: string) {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: async (body: Schemas['BeginPaymentRequest']) => {
      const header = { 'Idempotency-Key': keys.keyFor(body) };
      const { data } = await client.POST('/api/v1/payment-orders', { params: { header }, body });
      if (!data) throw new Error('no order');
      return data;
    },
    onSuccess: (order) => {
      keys.done();
      keepOrder(order);
      return obligationsChanged(dossier);
    },
  });
}

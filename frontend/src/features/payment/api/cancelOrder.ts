import { useMutation } from '@tanstack/react-query';
import { client } from '#/shared/api/client.ts';
import { useIdempotencyKeys } from '#/shared/api/idempotency.ts';
import { obligationsChanged } from '#/shared/api/obligations.ts';
import { orderChanged } from './paymentOrder.ts';

/** Gives an open order up, to pay another way. Money that comes for it all the same is still booked. */
export function useCancelOrder() {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: (id: string) => {
      const header = { 'Idempotency-Key': keys.keyFor(id) };
      return client.POST('/api/v1/payment-orders/{id}/cancellation', { params: { path: { id }, header } });
    },
    onSuccess: (_, id) => {
      keys.done();
      // Not waited for: whoever gave it up goes on to choose another way, and must still be there to do so.
      void orderChanged(id);
      void obligationsChanged();
    },
  });
}

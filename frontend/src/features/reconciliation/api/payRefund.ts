import { useMutation } from '@tanstack/react-query';
import { client, type Schemas } from '#/shared/api/client.ts';
import { useIdempotencyKeys } from '#/shared/api/idempotency.ts';
import { refundsChanged } from './refunds.ts';

/** The money went back. */
export function usePayRefund(id: string) {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: (body: Schemas['PayRefundRequest']) => {
      const header = { 'Idempotency-Key': keys.keyFor(body) };
      return client.POST('/api/v1/refunds/{id}/payment', { params: { path: { id }, header }, body });
    },
    onSuccess: () => {
      keys.done();
      return refundsChanged();
    },
  });
}

import { useMutation } from '@tanstack/react-query';
import { client, type Schemas } from '#/shared/api/client.ts';
import { useIdempotencyKeys } from '#/shared/api/idempotency.ts';
import { refundsChanged } from './refunds.ts';

/** Asks a second person for a refund. */
export function useRequestRefund() {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: (body: Schemas['RequestRefundRequest']) => {
      const header = { 'Idempotency-Key': keys.keyFor(body) };
      return client.POST('/api/v1/refunds', { params: { header }, body });
    },
    onSuccess: () => {
      keys.done();
      return refundsChanged();
    },
  });
}

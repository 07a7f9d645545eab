import { useMutation } from '@tanstack/react-query';
import { client } from '#/shared/api/client.ts';
import { useIdempotencyKeys } from '#/shared/api/idempotency.ts';
import { refundsChanged } from './refunds.ts';

/** The second person's yes. */
export function useApproveRefund(id: string) {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: () => {
      const header = { 'Idempotency-Key': keys.keyFor(id) };
      return client.POST('/api/v1/refunds/{id}/approval', { params: { path: { id }, header } });
    },
    onSuccess: () => {
      keys.done();
      return refundsChanged();
    },
  });
}

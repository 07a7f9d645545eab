import { useMutation } from '@tanstack/react-query';
import { client } from '#/shared/api/client.ts';
import { useIdempotencyKeys } from '#/shared/api/idempotency.ts';
import { refundsChanged } from './refunds.ts';

/** The second person's no, with a reason. */
export function useDeclineRefund(id: string) {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: (reason: string) => {
      const body = { reason };
      const header = { 'Idempotency-Key': keys.keyFor(body) };
      return client.POST('/api/v1/refunds/{id}/declination', { params: { path: { id }, header }, body });
    },
    onSuccess: () => {
      keys.done();
      return refundsChanged();
    },
  });
}

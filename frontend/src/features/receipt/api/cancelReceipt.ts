import { useMutation } from '@tanstack/react-query';
import { client, queryClient } from '#/shared/api/client.ts';
import { useIdempotencyKeys } from '#/shared/api/idempotency.ts';
import { obligationsChanged } from '#/shared/api/obligations.ts';
import { receiptQuery } from './receipt.ts';
import { receiptsChanged } from './receipts.ts';

/** Cancels a receipt, for good and with a reason; its number stays used. */
export function useCancelReceipt(id: string) {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: (reason: string) => {
      const body = { reason };
      const header = { 'Idempotency-Key': keys.keyFor(body) };
      return client.POST('/api/v1/receipts/{id}/cancellation', { params: { path: { id }, header }, body });
    },
    onSuccess: () => {
      keys.done();
      return Promise.all([
        queryClient.invalidateQueries({ queryKey: receiptQuery(id).queryKey }),
        receiptsChanged(),
        obligationsChanged(),
      ]);
    },
  });
}

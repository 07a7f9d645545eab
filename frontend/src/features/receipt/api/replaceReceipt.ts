import { useMutation } from '@tanstack/react-query';
import { client, queryClient, type Schemas } from '#/shared/api/client.ts';
import { useIdempotencyKeys } from '#/shared/api/idempotency.ts';
import { receiptQuery } from './receipt.ts';
import { receiptsChanged } from './receipts.ts';

/** Writes a receipt anew under the next number, with a reason; the old one says by which it is replaced. */
export function useReplaceReceipt(id: string) {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: async (body: Schemas['ReplaceReceiptRequest']) => {
      const header = { 'Idempotency-Key': keys.keyFor(body) };
      const { data } = await client.POST('/api/v1/receipts/{id}/replacement', {
        params: { path: { id }, header },
        body,
      });
      return data;
    },
    onSuccess: () => {
      keys.done();
      // Not waited for: whoever asked goes on to the new receipt, and must still be there to do so.
      void Promise.all([queryClient.invalidateQueries({ queryKey: receiptQuery(id).queryKey }), receiptsChanged()]);
    },
  });
}

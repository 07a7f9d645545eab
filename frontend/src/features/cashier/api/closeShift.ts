import { useMutation } from '@tanstack/react-query';
import { client, type Schemas } from '#/shared/api/client.ts';
import { useIdempotencyKeys } from '#/shared/api/idempotency.ts';
import { shiftChanged } from './myShift.ts';

/** Ends a shift with what was counted; final. */
export function useCloseShift(id: string) {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: async (body: Schemas['CloseShiftRequest']) => {
      const header = { 'Idempotency-Key': keys.keyFor(body) };
      const { data } = await client.POST('/api/v1/cashier-shifts/{id}/closure', {
        params: { path: { id }, header },
        body,
      });
      return data;
    },
    onSuccess: () => {
      keys.done();
      // Not waited for: the page that closed it leads on to the closed shift, and must still be there to do so.
      void shiftChanged();
    },
  });
}

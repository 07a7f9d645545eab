import { useMutation } from '@tanstack/react-query';
import { client, type Schemas } from '#/shared/api/client.ts';
import { useIdempotencyKeys } from '#/shared/api/idempotency.ts';
import { shiftChanged } from './myShift.ts';

/** Begins my shift with what lies in the drawer. */
export function useOpenShift() {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: (body: Schemas['OpenShiftRequest']) => {
      const header = { 'Idempotency-Key': keys.keyFor(body) };
      return client.POST('/api/v1/cashier-shifts', { params: { header }, body });
    },
    onSuccess: () => {
      keys.done();
      return shiftChanged();
    },
  });
}

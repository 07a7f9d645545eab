import { useMutation } from '@tanstack/react-query';
import { client, type Schemas } from '#/shared/api/client.ts';
import { useIdempotencyKeys } from '#/shared/api/idempotency.ts';
import { handoversChanged } from './handovers.ts';

/** Tells the cashier that I bring all that I hold for an agency. */
export function useHandOver() {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: (body: Schemas['PostalHandoverRequest']) => {
      const header = { 'Idempotency-Key': keys.keyFor(body) };
      return client.POST('/api/v1/postal-handovers', { params: { header }, body });
    },
    onSuccess: () => {
      keys.done();
      return handoversChanged();
    },
  });
}

import { useMutation } from '@tanstack/react-query';
import { client, type Schemas } from '#/shared/api/client.ts';
import { useIdempotencyKeys } from '#/shared/api/idempotency.ts';
import { handoversChanged } from './handovers.ts';
import { shiftChanged } from './myShift.ts';

/** What the cashier counted; it is received only when it is what was announced. */
export function useDecideHandover(id: string) {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: (body: Schemas['PostalHandoverDecisionRequest']) => {
      const header = { 'Idempotency-Key': keys.keyFor(body) };
      return client.POST('/api/v1/postal-handovers/{id}/decision', { params: { path: { id }, header }, body });
    },
    onSuccess: () => {
      keys.done();
      return Promise.all([handoversChanged(), shiftChanged()]);
    },
  });
}

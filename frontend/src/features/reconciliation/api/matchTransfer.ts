import { useMutation } from '@tanstack/react-query';
import { client, type Schemas } from '#/shared/api/client.ts';
import { useIdempotencyKeys } from '#/shared/api/idempotency.ts';
import { statementChanged } from './statement.ts';
import { importsChanged } from './statements.ts';

/** Says by hand what a transfer was for; it is booked at once. */
export function useMatchTransfer(transaction: string, statement: string) {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: (body: Schemas['MatchTransferRequest']) => {
      const header = { 'Idempotency-Key': keys.keyFor(body) };
      return client.POST('/api/v1/bank-transactions/{id}/match', {
        params: { path: { id: transaction }, header },
        body,
      });
    },
    onSuccess: () => {
      keys.done();
      return Promise.all([statementChanged(statement), importsChanged()]);
    },
  });
}

import { useMutation } from '@tanstack/react-query';
import { client, type Schemas } from '#/shared/api/client.ts';
import { useIdempotencyKeys } from '#/shared/api/idempotency.ts';
import { type Action, dossierChanged } from './dossier.ts';

/** Where each action is posted. */
const RESOURCE = {
  HAND_OVER: 'handover',
  ACCEPT: 'acceptance',
  REFUSE: 'refusal',
  REQUEST_SUPPLEMENT: 'supplement-requests',
  ANSWER_SUPPLEMENT: 'supplement-answers',
  REQUIRE_PAYMENT: 'payment-requirements',
  REVISE_PAYMENT: 'payment-revisions',
  CANCEL_PAYMENT: 'payment-cancellations',
  FORWARD: 'forwarding',
  SEND_BACK: 'send-back',
  TAKE_OVER: 'takeovers',
  ASSIGN: 'assignments',
  ASK_OPINION: 'opinions',
  ANSWER_OPINION: 'opinions/{opinion}/answer',
  SUSPEND: 'suspension',
  RESUME: 'resumption',
  REQUEST_EXTENSION: 'extension-requests',
  APPROVE_EXTENSION: 'extension-approval',
  DECLINE_EXTENSION: 'extension-refusal',
  DECIDE: 'decision',
  RETURN: 'return',
  CLOSE: 'closure',
  WITHDRAW: 'withdrawal',
} as const satisfies Partial<Record<Action, string>>;
export type Command = keyof typeof RESOURCE;
export const isCommand = (action: Action): action is Command => action in RESOURCE;

/**
 * Does one action. The same words sent twice, by a double click or after a lost answer, count once. It is done when the dossier has
 * been read anew: nobody is offered what was possible before.
 */
export function useAct(id: string) {
  const keys = useIdempotencyKeys();
  return useMutation({
    mutationFn: async ({
      command,
      body,
      opinion,
    }: {
      command: Command;
      body: object;
      opinion?: string | undefined;
    }) => {
      const header = { 'Idempotency-Key': keys.keyFor({ command, body, opinion }) };
      // Each has its own body; which one belongs to which is said by the action's dialog.
      const { data } = await client.POST(
        `/api/v1/dossiers/{id}/${RESOURCE[command]}` as '/api/v1/dossiers/{id}/return',
        {
          params: { path: { id, opinion } as { id: string }, header },
          body: body as never,
        },
      );
      return data as Schemas['DossierReceipt'];
    },
    onSuccess: () => {
      keys.done();
      return dossierChanged(id);
    },
  });
}

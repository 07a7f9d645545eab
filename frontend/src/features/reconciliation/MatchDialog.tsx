import { type FormEvent, useState } from 'react';
import { ErrorSummary } from '#/shared/form/ErrorSummary.tsx';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { useFaults } from '#/shared/form/useFaults.ts';
import { money } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { tidy } from '#/shared/lib/text.ts';
import { Dialog } from '#/shared/ui/Dialog.tsx';
import { FailedPart, Notice } from '#/shared/ui/states.tsx';
import { uiWords } from '#/shared/ui/words.ts';
import { useMatchTransfer } from './api/matchTransfer.ts';
import type { BankTransaction } from './api/statement.ts';
import { statementWords } from './statementWords.ts';

const SHORTEST = 5;

/** Books a transfer for what the accountant says it was, after saying what that means. */
export function MatchDialog({
  transaction,
  statement,
  onClose,
}: {
  transaction: BankTransaction;
  statement: string;
  onClose: () => void;
}) {
  const t = useWords(statementWords).statement;
  const ui = useWords(uiWords);
  const [order, setOrder] = useState('');
  const [reason, setReason] = useState('');
  const faults = useFaults();
  const match = useMatchTransfer(transaction.id, statement);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const good = faults.check({
      'match-order': !tidy(order) && t.missingOrder,
      'match-reason': tidy(reason).length < SHORTEST && t.missingReason,
    });
    if (good && !match.isPending) match.mutate({ order: tidy(order), reason: tidy(reason) }, { onSuccess: onClose });
  };
  return (
    <Dialog open title={t.matchTitle} onClose={onClose}>
      <p>
        <b className="num">{money(transaction.amount)}</b>: {transaction.description}
      </p>
      <form noValidate onSubmit={send}>
        <ErrorSummary errors={faults.list} attempt={faults.attempt} />
        <TextField
          id="match-order"
          label={t.order}
          hint={t.orderHint}
          required
          width="m"
          value={order}
          error={faults.errors['match-order']}
          onChange={(value) => setOrder(String(value))}
        />
        <TextField
          id="match-reason"
          label={t.reason}
          required
          multiline
          value={reason}
          error={faults.errors['match-reason']}
          onChange={(value) => setReason(String(value))}
        />
        <Notice tone="warn">
          <p>{t.sure}</p>
        </Notice>
        {match.error && <FailedPart error={match.error} />}
        <div className="row">
          <button type="submit" className="btn" aria-disabled={match.isPending || undefined}>
            {match.isPending ? ui.sending : t.confirm}
          </button>
          <button type="button" className="btn alt" onClick={onClose}>
            {ui.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

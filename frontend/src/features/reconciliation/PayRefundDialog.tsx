import { type FormEvent, useState } from 'react';
import type { Schemas } from '#/shared/api/client.ts';
import { ErrorSummary } from '#/shared/form/ErrorSummary.tsx';
import { RadioField } from '#/shared/form/fields/ChoiceField.tsx';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { useFaults } from '#/shared/form/useFaults.ts';
import { money } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { tidy } from '#/shared/lib/text.ts';
import { Dialog } from '#/shared/ui/Dialog.tsx';
import { FailedPart } from '#/shared/ui/states.tsx';
import { uiWords } from '#/shared/ui/words.ts';
import { usePayRefund } from './api/payRefund.ts';
import type { Refund } from './api/refunds.ts';
import { refundWords } from './refundWords.ts';

/** Records that an approved refund was paid: out of one's drawer, or by a transfer with its number. */
export function PayRefundDialog({ refund, onClose }: { refund: Refund; onClose: () => void }) {
  const t = useWords(refundWords).refunds;
  const ui = useWords(uiWords);
  const [method, setMethod] = useState<Schemas['RefundMethod']>();
  const [reference, setReference] = useState('');
  const faults = useFaults();
  const pay = usePayRefund(refund.id);
  const said = tidy(reference);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const good = faults.check({
      'refund-method': !method && t.missingMethod,
      'refund-reference': method === 'TRANSFER' && !said && t.missingReference,
    });
    if (!good || !method || pay.isPending) return;
    pay.mutate({ method, ...(said && { reference: said }) }, { onSuccess: onClose });
  };
  const { payee } = refund;
  return (
    <Dialog open title={t.payTitle(money(refund.amount))} onClose={onClose}>
      <form noValidate onSubmit={send}>
        <ErrorSummary errors={faults.list} attempt={faults.attempt} />
        {payee && <p>{[payee.name, payee.account, payee.bank].filter(Boolean).join(', ')}</p>}
        <RadioField
          id="refund-method"
          label={t.method}
          required
          value={method}
          error={faults.errors['refund-method']}
          choices={[
            { value: 'TRANSFER', label: t.byTransfer },
            { value: 'CASH', label: t.byCash },
          ]}
          onChange={(value) => setMethod(value as Schemas['RefundMethod'])}
        />
        <TextField
          id="refund-reference"
          label={t.payReference}
          required={method === 'TRANSFER'}
          width="m"
          value={reference}
          error={faults.errors['refund-reference']}
          onChange={(value) => setReference(String(value))}
        />
        {pay.error && <FailedPart error={pay.error} />}
        <div className="row">
          <button type="submit" className="btn" aria-disabled={pay.isPending || undefined}>
            {pay.isPending ? ui.sending : t.pay}
          </button>
          <button type="button" className="btn alt" onClick={onClose}>
            {ui.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

import { type FormEvent, useState } from 'react';
import { ErrorSummary } from '#/shared/form/ErrorSummary.tsx';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { useFaults } from '#/shared/form/useFaults.ts';
import { money } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { readAmount } from '#/shared/lib/amount.ts';
import { tidy } from '#/shared/lib/text.ts';
import { Dialog } from '#/shared/ui/Dialog.tsx';
import { FailedPart } from '#/shared/ui/states.tsx';
import { uiWords } from '#/shared/ui/words.ts';
import { useDecideHandover } from './api/decideHandover.ts';
import type { Handover } from './api/handovers.ts';
import { postalWords } from './postalWords.ts';

const SHORTEST = 5;

/** The cashier counts what an agent brings; the amount is typed, not taken over. */
export function CountHandover({ handover, onClose }: { handover: Handover; onClose: () => void }) {
  const t = useWords(postalWords);
  const ui = useWords(uiWords);
  const [counted, setCounted] = useState('');
  const [note, setNote] = useState('');
  const faults = useFaults();
  const decide = useDecideHandover(handover.id);
  const amount = readAmount(counted);
  const differs = amount !== undefined && amount !== handover.amount;
  const send = (event: FormEvent) => {
    event.preventDefault();
    const said = tidy(note);
    const good = faults.check({
      'handover-counted': amount === undefined && t.missingCounted,
      'handover-note': differs && said.length < SHORTEST && t.missingWhy,
    });
    if (!good || amount === undefined || decide.isPending) return;
    decide.mutate({ counted: amount, ...(said && { note: said }) }, { onSuccess: onClose });
  };
  return (
    <Dialog open title={t.countTitle(handover.agentName)} onClose={onClose}>
      <form noValidate onSubmit={send}>
        <ErrorSummary errors={faults.list} attempt={faults.attempt} />
        <p>{t.countBody(money(handover.amount))}</p>
        <TextField
          id="handover-counted"
          label={t.counted}
          required
          width="m"
          inputMode="numeric"
          value={counted}
          error={faults.errors['handover-counted']}
          onChange={(value) => setCounted(String(value))}
        />
        {differs && (
          <TextField
            id="handover-note"
            label={t.why}
            hint={t.whyHint}
            required
            multiline
            value={note}
            error={faults.errors['handover-note']}
            onChange={(value) => setNote(String(value))}
          />
        )}
        {decide.error && <FailedPart error={decide.error} />}
        <div className="row">
          <button type="submit" className="btn" aria-disabled={decide.isPending || undefined}>
            {decide.isPending ? ui.sending : t.confirm}
          </button>
          <button type="button" className="btn alt" onClick={onClose}>
            {ui.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

import { type FormEvent, useState } from 'react';
import { ErrorSummary } from '#/shared/form/ErrorSummary.tsx';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { useFaults } from '#/shared/form/useFaults.ts';
import { money } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { tidy } from '#/shared/lib/text.ts';
import { Dialog } from '#/shared/ui/Dialog.tsx';
import { FailedPart } from '#/shared/ui/states.tsx';
import { uiWords } from '#/shared/ui/words.ts';
import { useCloseShift } from './api/closeShift.ts';
import type { CashierShift } from './api/myShift.ts';
import { CountTable } from './CountTable.tsx';
import { closeWords } from './closeWords.ts';
import { type Counts, countedNotes, countedTotal, unreadable } from './denominations.ts';

const SHORTEST = 5;

/** Notes by denomination, the difference, and why; asked once more before it is final. */
export function CloseForm({ shift, onClosed }: { shift: CashierShift; onClosed: (id: string) => void }) {
  const t = useWords(closeWords).close;
  const ui = useWords(uiWords);
  const [counts, setCounts] = useState<Counts>({});
  const [note, setNote] = useState('');
  const [asking, setAsking] = useState(false);
  const faults = useFaults();
  const close = useCloseShift(shift.id);
  const counted = countedTotal(counts);
  const difference = counted - shift.expected;
  const check = (event: FormEvent) => {
    event.preventDefault();
    const bad = unreadable(counts).map((denomination) => [`count-${denomination}`, t.badCount(denomination)] as const);
    const good = faults.check({
      ...Object.fromEntries(bad),
      'close-note': difference !== 0 && tidy(note).length < SHORTEST && t.missingNote,
    });
    if (good) setAsking(true);
  };
  const send = () => {
    if (close.isPending) return;
    const said = tidy(note);
    close.mutate(
      { counted: countedNotes(counts), ...(said && { note: said }) },
      { onSuccess: () => onClosed(shift.id) },
    );
  };
  return (
    <form noValidate onSubmit={check}>
      <ErrorSummary errors={faults.list} attempt={faults.attempt} />
      <CountTable
        counts={counts}
        errors={faults.errors}
        onChange={(denomination, typed) => setCounts({ ...counts, [denomination]: typed })}
      />
      <Outcome counted={counted} expected={shift.expected} />
      <TextField
        id="close-note"
        label={t.note}
        hint={t.noteHint}
        required={difference !== 0}
        multiline
        value={note}
        error={faults.errors['close-note']}
        onChange={(value) => setNote(String(value))}
      />
      <p>
        <button type="submit" className="btn">
          {t.button}
        </button>
      </p>
      <Dialog open={asking} title={t.askTitle} onClose={() => setAsking(false)}>
        <p>{t.ask(money(counted))}</p>
        <p>
          <Difference amount={difference} />
        </p>
        {close.error && <FailedPart error={close.error} />}
        <div className="row">
          <button type="button" className="btn" aria-disabled={close.isPending || undefined} onClick={send}>
            {close.isPending ? ui.sending : t.confirm}
          </button>
          <button type="button" className="btn alt" onClick={() => setAsking(false)}>
            {ui.cancel}
          </button>
        </div>
      </Dialog>
    </form>
  );
}

function Outcome({ counted, expected }: { counted: number; expected: number }) {
  const t = useWords(closeWords).close;
  return (
    <dl className="sum-list close-sum" aria-live="polite">
      <div>
        <dt>{t.total}</dt>
        <dd className="num">{money(counted)}</dd>
      </div>
      <div>
        <dt>{t.expected}</dt>
        <dd className="num">{money(expected)}</dd>
      </div>
      <div className="sum-total">
        <dt>{t.difference}</dt>
        <dd>
          <Difference amount={counted - expected} />
        </dd>
      </div>
    </dl>
  );
}

/** Over, short or even, in words and not by a sign alone. */
export function Difference({ amount }: { amount: number }) {
  const t = useWords(closeWords).close;
  const tone = amount === 0 ? 'ok' : amount > 0 ? 'warn' : 'bad';
  const words = amount === 0 ? t.even : amount > 0 ? t.over(money(amount)) : t.short(money(-amount));
  return <span className={`tag ${tone}`}>{words}</span>;
}

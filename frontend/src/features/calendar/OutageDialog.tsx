import { useState } from 'react';
import { FieldErrorText } from '#/shared/form/fields/Field.tsx';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { useWords } from '#/shared/i18n/messages.ts';
import { tidy } from '#/shared/lib/text.ts';
import { Dialog } from '#/shared/ui/Dialog.tsx';
import { DialogRow } from '#/shared/ui/DialogRow.tsx';
import { FailedPart } from '#/shared/ui/states.tsx';
import { draftWords } from './draftWords.ts';
import type { Editing } from './editing.ts';

/** The office's time, wherever the browser is. */
const moment = (local: string) => `${local}:00+07:00`;

export function OutageDialog({ draft, onSave, onClose, failure, busy }: Editing) {
  const all = useWords(draftWords);
  const t = all.outage;
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const good = from !== '' && to !== '' && tidy(reason) !== '';
  const bad = tried && !good;
  return (
    <Dialog open title={t.title} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          const outage = { from: moment(from), to: moment(to), reason: { vi: tidy(reason) } };
          if (good) onSave({ ...draft.content, outages: [...draft.content.outages, outage] });
        }}
      >
        <FieldErrorText id="outage-err">{bad ? t.missing : undefined}</FieldErrorText>
        {(
          [
            ['outage-from', t.from, from, setFrom],
            ['outage-to', t.to, to, setTo],
          ] as const
        ).map(([id, label, value, set]) => (
          <div key={id} className={bad && !value ? 'field bad' : 'field'}>
            <label htmlFor={id}>{label}</label>
            <input
              id={id}
              type="datetime-local"
              className="input"
              value={value}
              aria-invalid={(bad && !value) || undefined}
              onChange={(event) => set(event.target.value)}
            />
          </div>
        ))}
        <TextField id="outage-reason" label={t.reason} required value={reason} onChange={(v) => setReason(String(v))} />
        {failure ? <FailedPart error={failure} /> : null}
        <DialogRow onClose={onClose}>
          <button type="submit" className="btn" disabled={busy}>
            {busy ? all.waiting : t.save}
          </button>
        </DialogRow>
      </form>
    </Dialog>
  );
}

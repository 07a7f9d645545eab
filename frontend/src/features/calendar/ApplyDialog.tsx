import { useState } from 'react';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { number } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { tidy } from '#/shared/lib/text.ts';
import { Dialog } from '#/shared/ui/Dialog.tsx';
import { DialogRow } from '#/shared/ui/DialogRow.tsx';
import { FailedPart, Loading } from '#/shared/ui/states.tsx';
import { type Draft, useApply, useMoveCount } from './api/calendars.ts';
import { draftWords } from './draftWords.ts';

/** Puts the draft in force, once it was said how many dossiers move, why, and what allows it. */
export function ApplyDialog({ draft, onClose, onDone }: { draft: Draft; onClose: () => void; onDone: () => void }) {
  const all = useWords(draftWords);
  const t = all.apply;
  const [reason, setReason] = useState('');
  const [legalBasis, setBasis] = useState('');
  const [tried, setTried] = useState(false);
  const count = useMoveCount(draft, true);
  const apply = useApply(draft);
  const body = { reason: tidy(reason), legalBasis: tidy(legalBasis) };
  const missing = (text: string) => (tried && !text ? t.missing : undefined);
  return (
    <Dialog open title={t.title} onClose={onClose}>
      {count.isPending && <Loading />}
      {count.data && (
        <p>
          <b>{all.moves.count(number(count.data.moving), number(count.data.open))}</b>{' '}
          {all.moves.parts(number(count.data.later), number(count.data.earlier), number(count.data.newlyLate))}
        </p>
      )}
      {count.error && <FailedPart error={count.error} />}
      <p>{t.body}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (body.reason && body.legalBasis) apply.mutate(body, { onSuccess: onDone });
        }}
      >
        <TextField
          id="apply-reason"
          label={t.reason}
          required
          multiline
          value={reason}
          error={missing(body.reason)}
          onChange={(value) => setReason(String(value))}
        />
        <TextField
          id="apply-basis"
          label={t.basis}
          required
          value={legalBasis}
          error={missing(body.legalBasis)}
          onChange={(value) => setBasis(String(value))}
        />
        {apply.error && <FailedPart error={apply.error} />}
        <DialogRow onClose={onClose}>
          <button type="submit" className="btn" disabled={apply.isPending || Boolean(count.error)}>
            {apply.isPending ? all.waiting : t.confirm}
          </button>
        </DialogRow>
      </form>
    </Dialog>
  );
}

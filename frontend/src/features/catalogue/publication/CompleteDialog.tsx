import { useState } from 'react';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { useWords } from '#/shared/i18n/messages.ts';
import { tidy } from '#/shared/lib/text.ts';
import { Dialog } from '#/shared/ui/Dialog.tsx';
import { FailedPart } from '#/shared/ui/states.tsx';
import { uiWords } from '#/shared/ui/words.ts';
import { type Publication, useComplete } from './publications.ts';
import { publicationWords } from './words.ts';

/** Asks before it is said that the catalogue is up to date. */
export function CompleteDialog({ decision, onClose }: { decision: Publication; onClose: () => void }) {
  const t = useWords(publicationWords);
  const ui = useWords(uiWords);
  const [note, setNote] = useState('');
  const complete = useComplete(decision.id);
  return (
    <Dialog open title={t.complete.title(decision.number)} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          complete.mutate(tidy(note) ? { note: tidy(note) } : {}, { onSuccess: onClose });
        }}
      >
        <p>{t.complete.body}</p>
        <TextField
          id="pub-note"
          label={t.complete.note}
          required={false}
          multiline
          value={note}
          onChange={(value) => setNote(String(value))}
        />
        {complete.error && <FailedPart error={complete.error} />}
        <div className="row">
          <button type="submit" className="btn" disabled={complete.isPending}>
            {complete.isPending ? t.waiting : t.complete.confirm}
          </button>
          <button type="button" className="btn alt" onClick={onClose}>
            {ui.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

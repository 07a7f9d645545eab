import { type FormEvent, useState } from 'react';
import type { Schemas } from '#/shared/api/client.ts';
import { ErrorSummary } from '#/shared/form/ErrorSummary.tsx';
import { RadioField } from '#/shared/form/fields/ChoiceField.tsx';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { useFaults } from '#/shared/form/useFaults.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { tidy } from '#/shared/lib/text.ts';
import { Dialog } from '#/shared/ui/Dialog.tsx';
import { FailedPart } from '#/shared/ui/states.tsx';
import { uiWords } from '#/shared/ui/words.ts';
import { useResolveDifference } from './api/resolveDifference.ts';
import { reconciliationWords } from './words.ts';

type Resolution = Schemas['DifferenceResolution'];
const RESOLUTIONS: Resolution[] = ['BOOKED', 'REFUNDED', 'GATEWAY_CORRECTED', 'WRITTEN_OFF', 'NO_DIFFERENCE'];
const SHORTEST = 5;

/** What became of a difference, and why. */
export function ResolveDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useWords(reconciliationWords).difference;
  const ui = useWords(uiWords);
  const [how, setHow] = useState<Resolution>();
  const [note, setNote] = useState('');
  const faults = useFaults();
  const resolve = useResolveDifference(id);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const said = tidy(note);
    const good = faults.check({
      'resolve-how': !how && t.missingHow,
      'resolve-note': said.length < SHORTEST && t.missingNote,
    });
    if (good && how && !resolve.isPending) resolve.mutate({ resolution: how, note: said }, { onSuccess: onClose });
  };
  return (
    <Dialog open title={t.resolveTitle} onClose={onClose}>
      <form noValidate onSubmit={send}>
        <ErrorSummary errors={faults.list} attempt={faults.attempt} />
        <RadioField
          id="resolve-how"
          label={t.how}
          required
          value={how}
          error={faults.errors['resolve-how']}
          choices={RESOLUTIONS.map((value) => ({ value, label: t.resolutions[value] ?? value }))}
          onChange={(value) => setHow(value as Resolution)}
        />
        <TextField
          id="resolve-note"
          label={t.note}
          required
          multiline
          value={note}
          error={faults.errors['resolve-note']}
          onChange={(value) => setNote(String(value))}
        />
        {resolve.error && <FailedPart error={resolve.error} />}
        <div className="row">
          <button type="submit" className="btn" aria-disabled={resolve.isPending || undefined}>
            {resolve.isPending ? ui.sending : t.confirm}
          </button>
          <button type="button" className="btn alt" onClick={onClose}>
            {ui.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

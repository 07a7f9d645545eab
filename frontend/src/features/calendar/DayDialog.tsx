import { useState } from 'react';
import type { Schemas } from '#/shared/api/client.ts';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { dateLong } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { tidy } from '#/shared/lib/text.ts';
import { Dialog } from '#/shared/ui/Dialog.tsx';
import { DialogRow } from '#/shared/ui/DialogRow.tsx';
import { FailedPart } from '#/shared/ui/states.tsx';
import type { SpecialDay } from './api/calendars.ts';
import { draftWords } from './draftWords.ts';
import { type Editing, withDay } from './editing.ts';
import { calendarWords } from './words.ts';

const KINDS = ['OFF', 'WORK', 'CLOSURE'] as const;

/** What the agency itself says of one day; nothing: as the agencies above say. */
export function DayDialog({ day, draft, onSave, onClose, failure, busy }: Editing & { day: Schemas['YearDay'] }) {
  const t = useWords(draftWords);
  const words = useWords(calendarWords);
  const own = draft.content.days.find((d) => d.day === day.day);
  const [kind, setKind] = useState<SpecialDay['kind'] | ''>(own?.kind ?? '');
  const [vi, setVi] = useState(own?.name.vi ?? '');
  const [en, setEn] = useState(own?.name.en ?? '');
  const [source, setSource] = useState(own?.source ?? '');
  const [tried, setTried] = useState(false);
  const good = kind === '' || tidy(vi).length > 0;
  const said = (): SpecialDay | undefined =>
    kind
      ? {
          day: day.day,
          kind,
          name: { vi: tidy(vi), ...(tidy(en) && { en: tidy(en) }) },
          ...(tidy(source) && { source: tidy(source) }),
        }
      : undefined;
  return (
    <Dialog open title={t.day.title(dateLong(`${day.day}T12:00:00+07:00`))} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (good) onSave(withDay(draft.content, day.day, said()));
        }}
      >
        <fieldset className="field">
          <legend>{t.day.kind}</legend>
          {(['', ...KINDS] as const).map((choice) => (
            <label key={choice} className="cal-choice">
              <input type="radio" name="day-kind" checked={kind === choice} onChange={() => setKind(choice)} />
              <span>{choice ? words.kinds[choice] : t.day.inherit}</span>
            </label>
          ))}
        </fieldset>
        {kind && (
          <>
            <TextField
              id="day-name"
              label={t.day.name}
              required
              value={vi}
              error={tried && !good ? t.day.missing : undefined}
              onChange={(value) => setVi(String(value))}
            />
            <TextField
              id="day-en"
              label={t.day.nameEn}
              required={false}
              value={en}
              onChange={(v) => setEn(String(v))}
            />
            <TextField
              id="day-source"
              label={t.day.source}
              required={false}
              value={source}
              onChange={(value) => setSource(String(value))}
            />
          </>
        )}
        {failure ? <FailedPart error={failure} /> : null}
        <DialogRow onClose={onClose}>
          <button type="submit" className="btn" disabled={busy}>
            {busy ? t.waiting : t.day.save}
          </button>
        </DialogRow>
      </form>
    </Dialog>
  );
}

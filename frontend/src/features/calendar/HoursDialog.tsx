import { useState } from 'react';
import { DateField } from '#/shared/form/fields/DateField.tsx';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { dayOf, plainDate } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { Dialog } from '#/shared/ui/Dialog.tsx';
import { DialogRow } from '#/shared/ui/DialogRow.tsx';
import { FailedPart } from '#/shared/ui/states.tsx';
import { draftWords } from './draftWords.ts';
import { type Editing, readSessions } from './editing.ts';
import { calendarWords } from './words.ts';

const WEEK = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The agency's own weekly hours from a day on; those before stay as they are. */
export function HoursDialog({ draft, onSave, onClose, failure, busy }: Editing) {
  const all = useWords(draftWords);
  const t = all.hours;
  const words = useWords(calendarWords);
  const last = draft.content.sessions.at(-1);
  const [from, setFrom] = useState(last?.from ?? dayOf(new Date()));
  const [hours, setHours] = useState<Record<string, string>>(() =>
    Object.fromEntries(WEEK.map((day) => [day, last?.week[day]?.join(', ') ?? ''])),
  );
  const [tried, setTried] = useState(false);
  const sessions = WEEK.map((day) => readSessions(hours[day] ?? ''));
  const good = DAY.test(from) && sessions.every(Boolean);
  const regime = () => ({
    from,
    week: Object.fromEntries(
      WEEK.map((day, i) => [day, sessions[i] ?? []] as const).filter(([, list]) => list.length > 0),
    ),
  });
  return (
    <Dialog open wide title={t.title} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          const others = draft.content.sessions.filter((known) => known.from !== from);
          if (good) onSave({ ...draft.content, sessions: [...others, regime()] });
        }}
      >
        <p className="hint">{t.hint}</p>
        {draft.content.sessions.map((known) => (
          <p key={known.from}>{words.hours.from(plainDate(known.from))}</p>
        ))}
        <DateField
          id="hours-from"
          label={t.from}
          required
          value={from}
          error={tried && !DAY.test(from) ? t.fromMissing : undefined}
          onChange={(value) => setFrom(String(value))}
        />
        {WEEK.map((day, i) => (
          <TextField
            key={day}
            id={`hours-${day}`}
            label={words.weekdayNames[i] ?? day}
            required
            value={hours[day] ?? ''}
            error={tried && !sessions[i] ? t.bad(words.weekdayNames[i] ?? day) : undefined}
            onChange={(value) => setHours({ ...hours, [day]: String(value) })}
          />
        ))}
        {failure ? <FailedPart error={failure} /> : null}
        <DialogRow onClose={onClose}>
          <button type="submit" className="btn" disabled={busy}>
            {busy ? all.waiting : t.save}
          </button>
          {draft.content.sessions.length > 0 && (
            <button
              type="button"
              className="btn alt"
              disabled={busy}
              onClick={() => onSave({ ...draft.content, sessions: [] })}
            >
              {t.inherit}
            </button>
          )}
        </DialogRow>
      </form>
    </Dialog>
  );
}

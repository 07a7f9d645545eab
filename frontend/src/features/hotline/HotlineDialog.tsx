import { useState } from 'react';
import { DeskForm, useMissing } from '#/shared/editorial/DeskForm.tsx';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { sent, WordsField, written } from '#/shared/form/fields/WordsField.tsx';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Radios } from '#/shared/ui/Radios.tsx';
import { FailedPart } from '#/shared/ui/states.tsx';
import { type HotlineItem, useKeepHotline, useRemoveHotline } from './api.ts';
import { HOTLINE_ROLES } from './roles.ts';
import { DAYS, sentWeek, typedWeek, type WeekText } from './week.ts';
import { hotlineWords } from './words.ts';

const PURPOSES = ['GUIDANCE', 'FEEDBACK', 'TECHNICAL'] as const;
const OPENINGS = ['OFFICE', 'OWN', 'ALWAYS'] as const;

/** A hotline: whose, for what, its number and its hours. */
export function HotlineDialog({ known, onClose }: { known: HotlineItem | undefined; onClose: () => void }) {
  const words = useWords(hotlineWords);
  const t = words.desk;
  const tx = useText();
  const keep = useKeepHotline(known);
  const [agency, setAgency] = useState(known?.agency);
  const [purpose, setPurpose] = useState<HotlineItem['purpose']>(known?.purpose ?? 'GUIDANCE');
  const [name, setName] = useState(written(known?.name));
  const [phone, setPhone] = useState(known?.phone ?? '');
  const [opening, setOpening] = useState<HotlineItem['opening']>(known?.opening ?? 'OFFICE');
  const [week, setWeek] = useState(typedWeek(known?.week));
  const missing = useMissing();
  const submit = () => {
    missing.try();
    if (!agency || !name.vi.trim() || !phone.trim()) return;
    keep.mutate(
      {
        agency,
        purpose,
        name: sent(name),
        phone: phone.trim(),
        opening,
        ...(opening === 'OWN' && { week: sentWeek(week) }),
      },
      { onSuccess: onClose },
    );
  };
  return (
    <DeskForm
      title={known ? t.editFor(tx(known.name)) : t.add}
      isNew={!known}
      roles={HOTLINE_ROLES}
      agency={agency}
      onAgency={setAgency}
      tried={missing.tried}
      saving={keep}
      save={t.save}
      onSave={submit}
      onClose={onClose}
      after={known && <Remove known={known} onDone={onClose} />}
    >
      <Radios
        name="hotline-purpose"
        legend={t.purpose}
        options={PURPOSES}
        labels={words.purposes}
        value={purpose}
        onChange={setPurpose}
      />
      <WordsField id="hotline-name" label={t.name} value={name} error={missing.of(name.vi)} onChange={setName} />
      <TextField
        id="hotline-phone"
        label={t.phone}
        required
        inputMode="tel"
        value={phone}
        error={missing.of(phone)}
        onChange={(value) => setPhone(String(value))}
      />
      <Radios
        name="hotline-opening"
        legend={t.opening}
        options={OPENINGS}
        labels={words.openings}
        value={opening}
        onChange={setOpening}
      />
      {opening === 'OWN' && <Week week={week} onChange={setWeek} />}
    </DeskForm>
  );
}

function Week({ week, onChange }: { week: WeekText; onChange: (week: WeekText) => void }) {
  const words = useWords(hotlineWords);
  return (
    <fieldset className="field">
      <legend>{words.desk.week}</legend>
      <p className="hint">{words.desk.weekHint}</p>
      {DAYS.map((day) => (
        <TextField
          key={day}
          id={`hotline-${day}`}
          label={words.days[day]}
          required
          value={week[day]}
          onChange={(value) => onChange({ ...week, [day]: String(value) })}
        />
      ))}
    </fieldset>
  );
}

function Remove({ known, onDone }: { known: HotlineItem; onDone: () => void }) {
  const t = useWords(hotlineWords).desk;
  const [asked, setAsked] = useState(false);
  const remove = useRemoveHotline();
  return (
    <p>
      {asked && <span className="block">{t.removeSure}</span>}
      <button
        type="button"
        className="linkish"
        disabled={remove.isPending}
        onClick={() => (asked ? remove.mutate(known, { onSuccess: onDone }) : setAsked(true))}
      >
        {t.remove}
      </button>
      {remove.error ? <FailedPart error={remove.error} /> : null}
    </p>
  );
}

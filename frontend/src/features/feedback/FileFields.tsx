import { CheckboxField, RadioField } from '#/shared/form/fields/ChoiceField.tsx';
import { Combobox } from '#/shared/form/fields/Combobox.tsx';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { useAgencyNames } from './api/feedback.ts';
import { fileWords } from './fileWords.ts';
import type { Draft, Fault } from './filing.ts';
import { SimilarPart } from './SimilarPart.tsx';
import { ABOUTS, THEMES } from './search.ts';
import { feedbackWords } from './words.ts';

interface Props {
  draft: Draft;
  faults: Fault[];
  onChange: (change: Partial<Draft>) => void;
}
export const idOf = (field: keyof Draft | Fault) => `voice-${field === 'contact' ? 'email' : field}`;

/** The fields of a complaint; those that its subject does not call for are not there. */
export function FileFields({ draft, faults, onChange }: Props) {
  const t = useWords(fileWords);
  const shared = useWords(feedbackWords);
  const tx = useText();
  const agencies = useAgencyNames().data ?? [];
  const error = (field: Fault) => (faults.includes(field) ? t.faults[field] : undefined);
  const text = (field: keyof Draft & Fault, label: string, more: { hint?: string; multiline?: boolean } = {}) => (
    <TextField
      id={idOf(field)}
      label={label}
      required
      value={draft[field]}
      error={error(field)}
      onChange={(value) => onChange({ [field]: String(value) })}
      {...more}
    />
  );
  const conduct = draft.about === 'OFFICER_CONDUCT';
  return (
    <section aria-labelledby="voice-what">
      <h2 id="voice-what">{t.what}</h2>
      <RadioField
        id={idOf('about')}
        label={t.about}
        required
        value={draft.about}
        error={error('about')}
        choices={ABOUTS.map((about) => ({ value: about, label: shared.about[about] }))}
        onChange={(value) => onChange({ about: value as Draft['about'] })}
      />
      {conduct && text('officerNamed', t.officer, { hint: t.officerHint })}
      {(draft.about === 'DOSSIER' || conduct) && (
        <TextField
          id={idOf('dossierReference')}
          label={t.dossier}
          required={!conduct}
          value={draft.dossierReference}
          error={error('dossierReference')}
          onChange={(value) => onChange({ dossierReference: String(value) })}
        />
      )}
      {draft.about === 'PROCEDURE' && text('procedureCode', t.procedure)}
      <Combobox
        id={idOf('agency')}
        label={t.agency}
        hint={t.agencyHint}
        required
        value={draft.agency}
        error={error('agency')}
        choices={agencies.map((agency) => ({ value: agency.code, label: tx(agency.name) }))}
        onChange={(value) => onChange({ agency: String(value ?? '') })}
      />
      <RadioField
        id={idOf('theme')}
        label={t.theme}
        required
        value={draft.theme}
        error={error('theme')}
        choices={THEMES.map((theme) => ({ value: theme, label: shared.theme[theme] }))}
        onChange={(value) => onChange({ theme: value as Draft['theme'] })}
      />
      {text('title', t.subject)}
      {text('content', t.content, { hint: t.contentHint, multiline: true })}
      <SimilarPart text={`${draft.title} ${draft.content}`} />
      <CheckboxField
        id={idOf('publishable')}
        label={t.publishable}
        required
        value={draft.publishable}
        onChange={(value) => onChange({ publishable: value === true })}
      />
    </section>
  );
}

/** Who speaks, and how they are reached. */
export function WhoFields({ draft, faults, onChange }: Props) {
  const t = useWords(fileWords);
  const error = (field: Fault) => (faults.includes(field) ? t.faults[field] : undefined);
  return (
    <section aria-labelledby="voice-who">
      <h2 id="voice-who">{t.who}</h2>
      <TextField
        id={idOf('name')}
        label={t.name}
        required
        autoComplete="name"
        value={draft.name}
        error={error('name')}
        onChange={(value) => onChange({ name: String(value) })}
      />
      <TextField
        id={idOf('address')}
        label={t.address}
        required={false}
        autoComplete="street-address"
        value={draft.address}
        onChange={(value) => onChange({ address: String(value) })}
      />
      <p className="hint">{t.contactHint}</p>
      <TextField
        id={idOf('email')}
        label={t.email}
        required={false}
        autoComplete="email"
        inputMode="email"
        value={draft.email}
        error={error('email') ?? error('contact')}
        onChange={(value) => onChange({ email: String(value) })}
      />
      <TextField
        id={idOf('phone')}
        label={t.phone}
        required={false}
        autoComplete="tel"
        inputMode="tel"
        value={draft.phone}
        error={error('phone')}
        onChange={(value) => onChange({ phone: String(value) })}
      />
    </section>
  );
}

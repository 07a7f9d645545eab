import { useState } from 'react';
import { type Case, type DeskAction, useAssignees, useDeskAct, useTemplates } from '#/features/feedback/api/desk.ts';
import { useAgencyNames } from '#/features/feedback/api/feedback.ts';
import { THEMES } from '#/features/feedback/search.ts';
import { feedbackWords } from '#/features/feedback/words.ts';
import { CheckboxField, RadioField } from '#/shared/form/fields/ChoiceField.tsx';
import { Combobox } from '#/shared/form/fields/Combobox.tsx';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Dialog } from '#/shared/ui/Dialog.tsx';
import { Select } from '#/shared/ui/Select.tsx';
import { FailedPart } from '#/shared/ui/states.tsx';
import { uiWords } from '#/shared/ui/words.ts';
import { deskWords } from './deskWords.ts';

type Plain = Exclude<DeskAction, 'PUBLISH'>;
type Values = Record<string, string>;
/** The text that each action cannot do without. */
const NEEDED: Record<Plain, string> = {
  ACCEPT: 'theme',
  DECLINE: 'reason',
  ASK_INFORMATION: 'question',
  TRANSFER: 'reason',
  ASSIGN: 'assignee',
  ANSWER: 'text',
  WITHHOLD: 'reason',
  RETRACT: 'reason',
};

/** Asks for what an action needs, and does it. */
export function CaseDialog({
  item,
  action,
  onClose,
  onDone,
}: {
  item: Case;
  action: Plain;
  onClose: () => void;
  onDone: () => void;
}) {
  const t = useWords(deskWords);
  const ui = useWords(uiWords);
  const [values, setValues] = useState<Values>({ theme: item.theme });
  const [accused, setAccused] = useState<string[]>([]);
  const [tried, setTried] = useState(false);
  const act = useDeskAct(item.id);
  const needed = NEEDED[action];
  const said = Object.fromEntries(
    Object.entries(values)
      .map(([name, text]) => [name, text.normalize('NFC').trim()])
      .filter(([name, text]) => text && (name !== 'theme' || action === 'ACCEPT')),
  );
  const set = (name: string) => (value: unknown) => setValues((now) => ({ ...now, [name]: String(value ?? '') }));
  const error = (name: string) => (tried && name === needed && !said[name] ? t.fields.missing : undefined);
  const fields = { values, set, error };
  return (
    <Dialog open wide title={t.actions[action]} onClose={onClose}>
      <form
        noValidate
        className="act"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          const body = action === 'ACCEPT' ? { ...said, accused } : said;
          if (said[needed]) act.mutate({ action, body }, { onSuccess: onDone });
        }}
      >
        {action === 'ACCEPT' && <AcceptFields {...fields} item={item} accused={accused} onAccused={setAccused} />}
        {action === 'ASSIGN' && <AssignField {...fields} item={item} />}
        {action === 'ANSWER' && <AnswerFields {...fields} />}
        {action === 'TRANSFER' && <TransferFields {...fields} />}
        {(needed === 'reason' || needed === 'question') && (
          <TextField
            id={`voice-${needed}`}
            label={t.fields[needed]}
            required
            multiline
            value={values[needed]}
            error={error(needed)}
            onChange={set(needed)}
          />
        )}
        {act.error && <FailedPart error={act.error} />}
        <div className="row">
          <button type="submit" className="btn" disabled={act.isPending}>
            {t.actions[action]}
          </button>
          <button type="button" className="btn alt" onClick={onClose}>
            {ui.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

interface Fields {
  values: Values;
  set: (name: string) => (value: unknown) => void;
  error: (name: string) => string | undefined;
}

/** Its theme, and whom it turned out to be about. */
function AcceptFields({
  item,
  values,
  set,
  error,
  accused,
  onAccused,
}: Fields & { item: Case; accused: string[]; onAccused: (all: string[]) => void }) {
  const t = useWords(deskWords);
  const shared = useWords(feedbackWords);
  const officers = useAssignees(item.id).data ?? [];
  return (
    <>
      <RadioField
        id="voice-theme"
        label={t.fields.theme}
        required
        value={values.theme}
        error={error('theme')}
        choices={THEMES.map((theme) => ({ value: theme, label: shared.theme[theme] }))}
        onChange={set('theme')}
      />
      {item.about === 'OFFICER_CONDUCT' && officers.length > 0 && (
        <fieldset className="field">
          <legend>{t.fields.accused}</legend>
          <p className="hint">{t.fields.accusedHint}</p>
          {officers.map((officer) => (
            <CheckboxField
              key={officer.subject}
              id={`voice-accused-${officer.subject}`}
              label={officer.name}
              required
              value={accused.includes(officer.subject)}
              onChange={(on) =>
                onAccused(on ? [...accused, officer.subject] : accused.filter((one) => one !== officer.subject))
              }
            />
          ))}
        </fieldset>
      )}
    </>
  );
}

function AssignField({ item, values, set, error }: Fields & { item: Case }) {
  const t = useWords(deskWords);
  const found = useAssignees(item.id);
  if (found.error) return <FailedPart error={found.error} retry={() => void found.refetch()} />;
  return (
    <RadioField
      id="voice-assignee"
      label={t.fields.assignee}
      required
      value={values.assignee}
      error={error('assignee')}
      choices={(found.data ?? []).map((officer) => ({ value: officer.subject, label: officer.name }))}
      onChange={set('assignee')}
    />
  );
}

/** A template is put into the box, where it is only a beginning. */
function AnswerFields({ values, set, error }: Fields) {
  const t = useWords(deskWords);
  const templates = useTemplates().data?.items ?? [];
  return (
    <>
      {templates.length > 0 && (
        <Select
          label={t.fields.template}
          value={undefined}
          any={t.fields.noTemplate}
          options={templates.map((template) => ({ value: template.id, label: template.title }))}
          onChange={(id) => set('text')(templates.find((template) => template.id === id)?.content ?? values.text)}
        />
      )}
      <TextField
        id="voice-text"
        label={t.fields.text}
        required
        multiline
        value={values.text}
        error={error('text')}
        onChange={set('text')}
      />
      <TextField
        id="voice-basis"
        label={t.fields.legalBasis}
        required={false}
        value={values.legalBasis}
        onChange={set('legalBasis')}
      />
    </>
  );
}

function TransferFields({ values, set }: Fields) {
  const t = useWords(deskWords);
  const tx = useText();
  const agencies = useAgencyNames().data ?? [];
  return (
    <>
      <Combobox
        id="voice-agency"
        label={t.fields.agency}
        required={false}
        value={values.agency}
        choices={agencies.map((agency) => ({ value: agency.code, label: tx(agency.name) }))}
        onChange={set('agency')}
      />
      <TextField id="voice-body" label={t.fields.body} required={false} value={values.body} onChange={set('body')} />
    </>
  );
}

import { useState } from 'react';
import type { Dossier } from '#/features/officer/api/dossier.ts';
import { useProcedureOf } from '#/shared/api/procedure.ts';
import { displayAnswer, labelOf } from '#/shared/form/describe.ts';
import { ErrorSummary } from '#/shared/form/ErrorSummary.tsx';
import { asked, type FormSchema } from '#/shared/form/engine.ts';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { formWords } from '#/shared/form/words.ts';
import { useLanguage } from '#/shared/i18n/language.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Dialog } from '#/shared/ui/Dialog.tsx';
import { FailedPart, Notice } from '#/shared/ui/states.tsx';
import { DialogButtons } from './ActionDialog.tsx';
import { ActionField } from './ActionField.tsx';
import { actionWords } from './actionWords.ts';
import { dialogWords } from './dialogWords.ts';
import { QUESTIONS } from './fields.ts';
import { fieldWords } from './fieldWords.ts';
import { type ActionScene, useActionForm } from './useActionForm.ts';

interface Markable {
  key: string;
  name: string;
  label: string;
  current?: string;
}
/** Something marked, and what is to be mended there. */
type Marks = Record<string, string>;

/** What the officer can mark: the questions that were asked, and the procedure's papers. */
function useMarkables(dossier: Dossier): { fields: Markable[]; papers: Markable[] } {
  const language = useLanguage();
  const tx = useText();
  const f = useWords(formWords);
  const definition = useProcedureOf(dossier).data?.definition;
  if (!definition) return { fields: [], papers: [] };
  const { ui } = definition.form;
  const answers = dossier.form as Record<string, unknown>;
  const { properties } = asked(definition.form.schema as FormSchema, answers);
  const names = ui.steps.flatMap((step) => step.fields).filter((name) => properties[name]);
  return {
    fields: names.map((name) => ({
      key: `field-${name}`,
      name,
      label: labelOf(name, properties[name], ui.fields[name], language),
      current: displayAnswer(answers[name], properties[name], ui.fields[name], language, f),
    })),
    papers: definition.papers.map((paper) => ({
      key: `paper-${paper.code}`,
      name: paper.code,
      label: tx(paper.name),
    })),
  };
}

/** The one request: every field and paper at fault is ticked and explained, then read as the applicant will. */
export function SupplementDialog({ scene }: { scene: ActionScene }) {
  const t = useWords(dialogWords).ask;
  const a = useWords(actionWords).REQUEST_SUPPLEMENT;
  const f = useWords(fieldWords);
  const { fields, papers } = useMarkables(scene.dossier);
  const [marks, setMarks] = useState<Marks>({});
  const [preview, setPreview] = useState(false);
  const form = useActionForm('REQUEST_SUPPLEMENT', QUESTIONS.REQUEST_SUPPLEMENT, scene);
  const marked = (all: Markable[]) => all.filter(({ key }) => key in marks);
  const faults = () => {
    const found: Record<string, string> = {};
    for (const { key, label } of [...marked(fields), ...marked(papers)])
      if (!marks[key]?.trim()) found[key] = t.messageMissing(label);
    if (Object.keys(marks).length === 0) found.marks = t.noneMarked;
    return found;
  };
  const asFaults = (all: Markable[]) =>
    marked(all).map(({ key, name }) => ({ name, message: (marks[key] ?? '').normalize('NFC').trim() }));
  const second = scene.dossier.supplementRequests > 0 && scene.dossier.supplement !== undefined;
  const submit = () => {
    if (!preview) return setPreview(form.check(faults()));
    void form.send({ fields: asFaults(fields), papers: asFaults(papers) }, faults());
  };
  const section = (title: string, all: Markable[]) =>
    all.length > 0 && (
      <fieldset className="marks">
        <legend>{title}</legend>
        {all.map((item) => (
          <MarkLine
            key={item.key}
            item={item}
            message={marks[item.key]}
            error={form.errors[item.key]}
            onChange={(message) => {
              const { [item.key]: _, ...others } = marks;
              setMarks(message === undefined ? others : { ...marks, [item.key]: message });
            }}
          />
        ))}
      </fieldset>
    );
  return (
    <Dialog open wide title={preview ? t.previewTitle : a.title} onClose={scene.onClose}>
      <ErrorSummary
        attempt={form.attempt}
        errors={Object.entries(form.errors).map(([name, text]) => ({
          id: name === 'marks' ? 'marks' : /^(field|paper)-/.test(name) ? `${name}-message` : `act-${name}`,
          text,
        }))}
      />
      <form
        noValidate
        className="act"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {preview ? (
          <div className="card tint stack">
            <p className="quote">{form.answers.reason}</p>
            {form.answers.legalBasis && <p className="small">{form.answers.legalBasis}</p>}
            <ReadList title={t.fields} items={marked(fields)} marks={marks} />
            <ReadList title={t.papers} items={marked(papers)} marks={marks} />
          </div>
        ) : (
          <>
            <p>{a.lede}</p>
            {second && <Notice tone="warn">{t.second}</Notice>}
            <div id="marks">
              {section(t.fields, fields)}
              {section(t.papers, papers)}
            </div>
            {form.asked.map((question) => (
              <ActionField
                key={question.name}
                question={question}
                label={question.name === 'reason' ? t.reason : form.labelOf(question.name)}
                hint={f.hint[question.name]}
                choices={[]}
                error={form.errors[question.name]}
                value={form.answers[question.name]}
                onChange={(value) => form.change(question.name, value)}
              />
            ))}
          </>
        )}
        {form.failure !== undefined && <FailedPart error={form.failure} />}
        {preview && (
          <button type="button" className="linkish" onClick={() => setPreview(false)}>
            {t.edit}
          </button>
        )}
        <DialogButtons confirm={preview ? a.confirm : t.preview} busy={form.isPending} onClose={scene.onClose} />
      </form>
    </Dialog>
  );
}

function MarkLine({
  item,
  message,
  error,
  onChange,
}: {
  item: Markable;
  message: string | undefined;
  error: string | undefined;
  onChange: (message: string | undefined) => void;
}) {
  const t = useWords(dialogWords).ask;
  const marked = message !== undefined;
  return (
    <div className="mark-line">
      <div className="choice">
        <input
          type="checkbox"
          id={item.key}
          checked={marked}
          onChange={(event) => onChange(event.target.checked ? '' : undefined)}
        />
        <label htmlFor={item.key}>
          {item.label}
          {item.current && <span className="small muted block">{t.current(item.current)}</span>}
        </label>
      </div>
      {marked && (
        <div className="reveal">
          <TextField
            id={`${item.key}-message`}
            label={t.message(item.label)}
            required
            error={error}
            value={message}
            onChange={(value) => onChange(String(value))}
          />
        </div>
      )}
    </div>
  );
}

function ReadList({ title, items, marks }: { title: string; items: Markable[]; marks: Marks }) {
  if (items.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <dl className="pairs">
        {items.map((item) => (
          <div key={item.key}>
            <dt>{item.label}</dt>
            <dd>{marks[item.key]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

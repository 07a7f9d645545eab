import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '#/config/paths.ts';
import { useAnswerSupplement } from '#/features/dossier/api/answerSupplement.ts';
import { type Dossier, fetchDossier } from '#/features/dossier/api/dossier.ts';
import { type Definition, openSteps, schemaOf } from '#/features/dossier/filing/progress.ts';
import { dossierWords } from '#/features/dossier/words.ts';
import { PaperUpload } from '#/shared/domain/PaperUpload.tsx';
import { AnswerList } from '#/shared/form/AnswerList.tsx';
import { errorText } from '#/shared/form/describe.ts';
import { ErrorSummary } from '#/shared/form/ErrorSummary.tsx';
import { type Answers, asked, type FieldError } from '#/shared/form/engine.ts';
import { FormFields } from '#/shared/form/FormFields.tsx';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { formWords } from '#/shared/form/words.ts';
import { dateTimeLong } from '#/shared/i18n/format.ts';
import { useLanguage } from '#/shared/i18n/language.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { tidy } from '#/shared/lib/text.ts';
import { useKept } from '#/shared/session/kept.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { FailedPart, Notice } from '#/shared/ui/states.tsx';
import { answerOf, faultsOf, openQuestions } from './answer.ts';

type Supplement = NonNullable<Dossier['supplement']>;

/** The marked fields and papers, and nothing else, can be changed. */
export function SupplementForm({
  dossier,
  supplement,
  definition,
}: {
  dossier: Dossier;
  supplement: Supplement;
  definition: Definition;
}) {
  const t = useWords(dossierWords).supplement;
  const f = useWords(formWords);
  const d = useWords(dossierWords);
  const tx = useText();
  const language = useLanguage();
  const navigate = useNavigate();
  const send = useAnswerSupplement(dossier.id);
  const schema = schemaOf(definition);
  const before = dossier.form as Answers;
  const [now, setNow] = useState<Answers>(before);
  const [note, setNote] = useState('');
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  useKept(`supplement.${dossier.id}`, { now, note }, (now !== before || note !== '') && !send.isSuccess, (kept) => {
    setNow(kept.now);
    setNote(kept.note);
  });
  const marks = Object.fromEntries(supplement.fields.map((fault) => [fault.name, fault.message]));
  const open = openQuestions(schema, before, now, Object.keys(marks));
  const papers = definition.papers.filter((paper) => supplement.papers.some((fault) => fault.name === paper.code));
  const newFiles = (code: string) =>
    dossier.attachments.filter((file) => file.paper === code && file.addedAt > supplement.requestedAt);
  const missing = attempt > 0 ? papers.filter((paper) => newFiles(paper.code).length === 0) : [];
  const { properties } = asked(schema, now);
  const submit = () => {
    const found = faultsOf(schema, now, open);
    setErrors(found);
    setAttempt(attempt + 1);
    if (found.length > 0 || papers.some((paper) => newFiles(paper.code).length === 0)) return;
    send.mutate(
      { form: answerOf(schema, now, open), ...(tidy(note) && { note: tidy(note) }) },
      { onSuccess: () => void navigate({ to: paths.dossier, params: { id: dossier.id }, replace: true }) },
    );
  };
  return (
    <div className="wrap">
      <Crumbs
        trail={[
          { label: d.mine.title, to: paths.myDossiers },
          { label: tx(dossier.procedureName), to: paths.dossier, params: { id: dossier.id } },
        ]}
      />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ErrorSummary
          attempt={attempt}
          errors={[
            ...errors.map((error) => ({
              id: error.name,
              text: errorText(error, properties[error.name], definition.form.ui.fields[error.name], language, f),
            })),
            ...missing.map((paper) => ({ id: `paper-${paper.code}`, text: t.missing(tx(paper.name)) })),
          ]}
        />
        <p className="muted">{tx(dossier.procedureName)}</p>
        <PageTitle hasErrors={errors.length + missing.length > 0}>{t.title}</PageTitle>
        <div className="stack intro">
          <Notice tone="warn">
            <p>
              <b>{t.why}:</b>
            </p>
            <p className="quote">{supplement.reason}</p>
            <p>{t.due(dateTimeLong(supplement.dueAt))}</p>
          </Notice>
          <p>{t.only}</p>
        </div>
        {open.length > 0 && <h2 className="part">{t.fields}</h2>}
        <FormFields
          schema={schema}
          ui={definition.form.ui}
          names={open}
          answers={now}
          errors={errors}
          marks={marks}
          onChange={(name, value) => setNow({ ...now, [name]: value })}
        />
        {papers.length > 0 && <h2 className="part">{t.papers(papers.length)}</h2>}
        {papers.map((paper) => (
          <PaperUpload
            key={paper.code}
            dossier={dossier.id}
            paper={paper}
            required
            files={newFiles(paper.code)}
            mark={supplement.papers.find((fault) => fault.name === paper.code)?.message}
            error={missing.includes(paper) ? t.missing(tx(paper.name)) : undefined}
            onChanged={() => fetchDossier(dossier.id)}
          />
        ))}
        <TextField
          id="note"
          label={t.note}
          required={false}
          multiline
          value={note}
          onChange={(value) => setNote(String(value))}
        />
        {send.error && <FailedPart error={send.error} />}
        <button type="submit" className="btn block" disabled={send.isPending}>
          {t.send}
        </button>
      </form>
      <details className="rest">
        <summary>{t.rest}</summary>
        {openSteps(definition, before).map((step) => (
          <section key={step.id} className="section">
            <h3>{tx(step.title)}</h3>
            <AnswerList
              schema={schema}
              ui={definition.form.ui}
              names={step.fields.filter((name) => !open.includes(name))}
              answers={before}
            />
          </section>
        ))}
      </details>
    </div>
  );
}

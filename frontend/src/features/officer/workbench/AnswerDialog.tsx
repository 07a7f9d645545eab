import { useState } from 'react';
import { dossierChanged } from '#/features/officer/api/dossier.ts';
import { useProcedureOf } from '#/shared/api/procedure.ts';
import { PaperUpload } from '#/shared/domain/PaperUpload.tsx';
import { errorText } from '#/shared/form/describe.ts';
import { ErrorSummary } from '#/shared/form/ErrorSummary.tsx';
import { type Answers, asked, clean, type FormSchema, validate } from '#/shared/form/engine.ts';
import { FormFields } from '#/shared/form/FormFields.tsx';
import { formWords } from '#/shared/form/words.ts';
import { useLanguage } from '#/shared/i18n/language.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { Dialog } from '#/shared/ui/Dialog.tsx';
import { FailedPart } from '#/shared/ui/states.tsx';
import { DialogButtons } from './ActionDialog.tsx';
import { ActionField } from './ActionField.tsx';
import { actionWords } from './actionWords.ts';
import { QUESTIONS } from './fields.ts';
import { type ActionScene, useActionForm } from './useActionForm.ts';

const namesOf = (faults: { name: string; message: string }[]) =>
  Object.fromEntries(faults.map((fault) => [fault.name, fault.message]));

/** A walk-in brings what was asked for: the officer enters the marked answers and scans the marked papers. */
export function AnswerDialog({ scene }: { scene: ActionScene }) {
  const t = useWords(actionWords).ANSWER_SUPPLEMENT;
  const f = useWords(formWords);
  const language = useLanguage();
  const { dossier } = scene;
  const definition = useProcedureOf(dossier).data?.definition;
  const [answers, setAnswers] = useState<Answers>(dossier.form as Answers);
  const [faults, setFaults] = useState<ReturnType<typeof validate>>([]);
  const form = useActionForm('ANSWER_SUPPLEMENT', QUESTIONS.ANSWER_SUPPLEMENT, scene);
  if (!definition || !dossier.supplement) return null;
  const { ui } = definition.form;
  const schema = definition.form.schema as FormSchema;
  const marks = namesOf(dossier.supplement.fields);
  const wanted = namesOf(dossier.supplement.papers);
  // An answer may open a question that was not asked before.
  const before = asked(schema, dossier.form as Answers).properties;
  const names = ui.steps.flatMap((step) => step.fields).filter((name) => name in marks || !(name in before));
  const submit = () => {
    const found = validate(schema, answers, names);
    setFaults(found);
    const { properties } = asked(schema, answers);
    const texts = found.map((fault) => [
      fault.name,
      errorText(fault, properties[fault.name], ui.fields[fault.name], language, f),
    ]);
    void form.send({ form: clean(schema, answers) }, Object.fromEntries(texts));
  };
  return (
    <Dialog open wide title={t.title} onClose={scene.onClose}>
      <ErrorSummary
        attempt={form.attempt}
        errors={Object.entries(form.errors).map(([name, text]) => ({
          id: faults.some((fault) => fault.name === name) ? name : `act-${name}`,
          text,
        }))}
      />
      <p>{t.lede}</p>
      <form
        noValidate
        className="act"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <FormFields
          schema={schema}
          ui={ui}
          names={names}
          answers={answers}
          errors={faults}
          marks={marks}
          onChange={(name, value) => setAnswers({ ...answers, [name]: value })}
        />
        {definition.papers
          .filter((paper) => paper.code in wanted)
          .map((paper) => (
            <PaperUpload
              key={paper.code}
              dossier={dossier.id}
              paper={paper}
              mark={wanted[paper.code]}
              required
              files={dossier.attachments.filter((file) => file.paper === paper.code)}
              onChanged={() => dossierChanged(dossier.id)}
            />
          ))}
        {form.asked.map((question) => (
          <ActionField
            key={question.name}
            question={question}
            label={form.labelOf(question.name)}
            hint={undefined}
            choices={[]}
            error={form.errors[question.name]}
            value={form.answers[question.name]}
            onChange={(value) => form.change(question.name, value)}
          />
        ))}
        {form.failure !== undefined && <FailedPart error={form.failure} />}
        <DialogButtons confirm={t.confirm} busy={form.isPending} onClose={scene.onClose} />
      </form>
    </Dialog>
  );
}

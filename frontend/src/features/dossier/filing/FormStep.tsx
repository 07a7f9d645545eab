import { useEffect, useState } from 'react';
import { errorText } from '#/shared/form/describe.ts';
import { ErrorSummary, focusField } from '#/shared/form/ErrorSummary.tsx';
import { type Answers, asked, type FieldError, validate } from '#/shared/form/engine.ts';
import { FormFields } from '#/shared/form/FormFields.tsx';
import { formWords } from '#/shared/form/words.ts';
import { useLanguage } from '#/shared/i18n/language.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import type { TaskProps } from './FilingPage.tsx';
import { filingWords } from './filingWords.ts';
import { type Definition, schemaOf } from './progress.ts';
import { SaveStatus } from './SaveStatus.tsx';
import { StepList } from './StepList.tsx';

type Step = Definition['form']['ui']['steps'][number];

export function FormStep({
  definition,
  draft,
  step,
  steps,
  index,
  focus,
  account,
  returning,
  onNext,
  onBack,
}: TaskProps & {
  step: Step;
  steps: Step[];
  index: number;
  focus: string | undefined;
  account: Answers;
  returning: boolean;
  onNext: (form: Answers) => void;
  onBack: () => void;
}) {
  const t = useWords(filingWords);
  const f = useWords(formWords);
  const tx = useText();
  const language = useLanguage();
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const schema = schemaOf(definition);
  const { ui } = definition.form;
  const { properties } = asked(schema, draft.form);
  useEffect(() => {
    if (focus) focusField(focus);
  }, [focus]);
  const submit = () => {
    const found = validate(schema, draft.form, step.fields);
    setErrors(found);
    if (found.length) return setAttempt(attempt + 1);
    void draft.flush();
    onNext(draft.form);
  };
  return (
    <div className="two">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ErrorSummary
          attempt={attempt}
          errors={errors.map((error) => ({
            id: error.name,
            text: errorText(error, properties[error.name], ui.fields[error.name], language, f),
          }))}
        />
        <p className="muted">{tx(definition.name)}</p>
        <PageTitle hasErrors={errors.length > 0}>{tx(step.title)}</PageTitle>
        <p className="progress">{t.step(index + 1, steps.length)}</p>
        <progress className="bar" max={steps.length} value={index + 1} aria-hidden="true" />
        <FormFields
          schema={schema}
          ui={ui}
          names={step.fields}
          answers={draft.form}
          errors={errors}
          prefilled={account}
          onChange={(name, value) => draft.change({ form: { ...draft.form, [name]: value } })}
        />
        <div className="row">
          <button type="submit" className="btn block">
            {returning ? t.saveAndBack : t.next}
          </button>
          {!returning && (
            <button type="button" className="btn alt block" onClick={onBack}>
              {index === 0 ? t.toList : t.back}
            </button>
          )}
        </div>
        <SaveStatus draft={draft} />
      </form>
      <StepList titles={steps.map((known) => tx(known.title))} current={index} />
    </div>
  );
}

import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '#/config/paths.ts';
import { useSubmit } from '#/features/dossier/api/submit.ts';
import { isProblem } from '#/shared/api/problem.ts';
import { domainWords } from '#/shared/domain/words.ts';
import { AnswerList } from '#/shared/form/AnswerList.tsx';
import { clean } from '#/shared/form/engine.ts';
import { formWords } from '#/shared/form/words.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { FailedPart } from '#/shared/ui/states.tsx';
import { CheckLines } from './CheckLines.tsx';
import type { TaskProps } from './FilingPage.tsx';
import { filingWords } from './filingWords.ts';
import { openSteps, schemaOf } from './progress.ts';
import { SaveStatus } from './SaveStatus.tsx';
import { SubmitFaults } from './SubmitFaults.tsx';

/** Everything once more before it is submitted; each line can be mended and leads back here. */
export function CheckTask({ dossier, definition, draft }: TaskProps) {
  const t = useWords(filingWords);
  const w = useWords(domainWords);
  const f = useWords(formWords);
  const tx = useText();
  const navigate = useNavigate();
  const submit = useSubmit(dossier.id);
  const [attempt, setAttempt] = useState(0);
  const [error, setError] = useState<unknown>();
  const schema = schemaOf(definition);
  const answers = clean(schema, draft.form);
  const change = (search: { task: 'form' | 'papers' | 'delivery'; step?: string; field?: string }) =>
    void navigate({ to: paths.filing, params: { id: dossier.id }, search: { ...search, back: 'check' } });
  const file = async () => {
    setAttempt(attempt + 1);
    setError(undefined);
    try {
      if (!(await draft.flush())) return;
      await submit.mutateAsync(draft.version());
      void navigate({ to: paths.filing, params: { id: dossier.id }, search: { task: 'done' }, replace: true });
    } catch (failure) {
      setError(failure);
    }
  };
  const { contact, delivery } = draft;
  return (
    <>
      <SubmitFaults
        definition={definition}
        dossier={dossier}
        draft={draft}
        error={error}
        attempt={attempt}
        onFix={change}
      />
      <p className="muted">{tx(definition.name)}</p>
      <PageTitle>{t.check.title}</PageTitle>
      <p className="lede">{t.check.lede}</p>
      {openSteps(definition, answers).map((step) => (
        <section key={step.id} className="section">
          <h2>{tx(step.title)}</h2>
          <AnswerList
            schema={schema}
            ui={definition.form.ui}
            names={step.fields}
            answers={answers}
            onChange={(field) => change({ task: 'form', step: step.id, field })}
          />
        </section>
      ))}
      {definition.papers.length > 0 && (
        <section className="section">
          <h2>{t.check.papers}</h2>
          <CheckLines
            lines={definition.papers.map((paper) => ({
              label: tx(paper.name),
              text:
                dossier.attachments
                  .filter((kept) => kept.paper === paper.code)
                  .map((kept) => kept.fileName)
                  .join(', ') || t.check.noFiles,
              onChange: () => change({ task: 'papers' }),
            }))}
          />
        </section>
      )}
      <section className="section">
        <h2>{t.check.delivery}</h2>
        <CheckLines
          lines={[
            { label: t.delivery.phone, text: contact.phone || f.none },
            { label: t.delivery.email, text: contact.email || f.none },
            { label: t.delivery.method, text: delivery.method ? w.delivery[delivery.method] : f.none },
            ...(delivery.method === 'POSTAL' ? [{ label: t.delivery.address, text: delivery.address || f.none }] : []),
          ].map((line) => ({ ...line, onChange: () => change({ task: 'delivery' }) }))}
        />
      </section>
      <p className="oath">{t.check.oath}</p>
      {error !== undefined && !(isProblem(error, 422) && error.violations.length > 0) && <FailedPart error={error} />}
      <div className="row">
        <button type="button" className="btn block" disabled={submit.isPending} onClick={() => void file()}>
          {t.check.submit}
        </button>
        <Link to={paths.filing} params={{ id: dossier.id }} className="btn alt block">
          {t.toList}
        </Link>
      </div>
      <SaveStatus draft={draft} />
    </>
  );
}

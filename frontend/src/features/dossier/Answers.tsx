import { useProcedureOf } from '#/shared/api/procedure.ts';
import { AnswerList } from '#/shared/form/AnswerList.tsx';
import { clean } from '#/shared/form/engine.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import type { Dossier } from './api/dossier.ts';
import { openSteps, schemaOf } from './filing/progress.ts';
import { dossierWords } from './words.ts';

/** What was stated, folded away. */
export function Answers({ dossier }: { dossier: Dossier }) {
  const t = useWords(dossierWords).page;
  const tx = useText();
  const definition = useProcedureOf(dossier).data?.definition;
  if (!definition) return null;
  const answers = clean(schemaOf(definition), dossier.form);
  return (
    <details>
      <summary>{t.answers}</summary>
      {openSteps(definition, answers).map((step) => (
        <section key={step.id} className="section">
          <h3>{tx(step.title)}</h3>
          <AnswerList schema={schemaOf(definition)} ui={definition.form.ui} names={step.fields} answers={answers} />
        </section>
      ))}
    </details>
  );
}

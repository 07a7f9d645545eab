import { useEffect, useRef } from 'react';
import type { Dossier } from '#/features/dossier/api/dossier.ts';
import { isProblem, type ProblemError } from '#/shared/api/problem.ts';
import { errorText } from '#/shared/form/describe.ts';
import { asked, type FieldError } from '#/shared/form/engine.ts';
import { formWords } from '#/shared/form/words.ts';
import { useLanguage } from '#/shared/i18n/language.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { uiWords } from '#/shared/ui/words.ts';
import { filingWords } from './filingWords.ts';
import { type Definition, deliveryFaults, formFaults, missingPapers, schemaOf, stepOf } from './progress.ts';
import type { Draft } from './useDraft.ts';

interface Fault {
  text: string;
  fix: { task: 'form' | 'papers' | 'delivery'; step?: string; field?: string };
}

/** What keeps the dossier from being submitted: our own checks and, where it saw more, the server's. */
export function SubmitFaults({
  definition,
  dossier,
  draft,
  error,
  attempt,
  onFix,
}: {
  definition: Definition;
  dossier: Dossier;
  draft: Draft;
  error: unknown;
  attempt: number;
  onFix: (fix: Fault['fix']) => void;
}) {
  const t = useWords(filingWords);
  const f = useWords(formWords);
  const ui = useWords(uiWords);
  const tx = useText();
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const { properties } = asked(schemaOf(definition), draft.form);
  const formFault = (fault: FieldError): Fault => ({
    text: errorText(fault, properties[fault.name], definition.form.ui.fields[fault.name], language, f),
    fix: { task: 'form', step: stepOf(definition, fault.name)?.id, field: fault.name },
  });
  const own: Fault[] = [
    ...formFaults(definition, draft.form).map(formFault),
    ...missingPapers(definition, dossier.attachments).map(
      (paper): Fault => ({ text: t.papers.missing(tx(paper.name)), fix: { task: 'papers' } }),
    ),
    ...deliveryFaults(draft).map((fault): Fault => ({ text: t.delivery.faults[fault], fix: { task: 'delivery' } })),
  ];
  const faults = own.length > 0 ? own : isProblem(error, 422) ? serverFaults(error, formFault) : [];
  const shown = attempt > 0 && faults.length > 0;
  useEffect(() => {
    if (attempt && shown) box.current?.focus();
  }, [attempt, shown]);
  if (!shown) return null;
  return (
    <div className="summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="faults-title">
      <h2 id="faults-title">{ui.errorTitle}</h2>
      <ul>
        {faults.map((fault) => (
          <li key={fault.text}>
            <button type="button" className="linkish" onClick={() => onFix(fault.fix)}>
              {fault.text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const serverFaults = (error: ProblemError, formFault: (fault: FieldError) => Fault): Fault[] =>
  error.violations.map((violation) =>
    violation.in === 'papers'
      ? { text: violation.message, fix: { task: 'papers' } }
      : formFault({ name: violation.field, keyword: violation.code, message: violation.message }),
  );

import type { ReactNode } from 'react';
import { useWords } from '#/shared/i18n/messages.ts';
import { CheckIcon } from '#/shared/ui/icons.tsx';
import { domainWords } from './words.ts';

export interface StepLine {
  key: string;
  title: string;
  status: 'DONE' | 'CURRENT' | 'UPCOMING';
  body?: ReactNode;
}

/** The way through the office, step by step. */
export function Steps({ steps }: { steps: StepLine[] }) {
  const t = useWords(domainWords).step;
  return (
    <ol role="list" className="tl">
      {steps.map((step, i) => (
        <li
          key={step.key}
          className={step.status.toLowerCase()}
          aria-current={step.status === 'CURRENT' ? 'step' : undefined}
        >
          <span className="dot" aria-hidden="true">
            {step.status === 'DONE' ? <CheckIcon /> : i + 1}
          </span>
          <h3>
            {step.title}
            <span className="vh"> ({t[step.status]})</span>
          </h3>
          {step.body}
        </li>
      ))}
    </ol>
  );
}

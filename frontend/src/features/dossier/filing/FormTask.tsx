import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { paths } from '#/config/paths.ts';
import { useMe } from '#/shared/session/me.ts';
import type { TaskProps } from './FilingPage.tsx';
import { FormStep } from './FormStep.tsx';
import { fromAccount, openSteps } from './progress.ts';

const route = getRouteApi(paths.filing);

/** The declaration, a topic a step. */
export function FormTask(props: TaskProps) {
  const { dossier, definition, draft } = props;
  const { step: stepId, back, field } = route.useSearch();
  const navigate = useNavigate();
  const me = useMe().data;
  const account = fromAccount(definition, me);
  const untouched = Object.keys(draft.form).length === 0;
  useEffect(() => {
    if (me && untouched && Object.keys(account).length > 0) draft.change({ form: account });
  });
  const steps = openSteps(definition, draft.form);
  const index = Math.max(
    0,
    steps.findIndex((step) => step.id === stepId),
  );
  const step = steps[index];
  if (!step) return null;
  const go = (search: { task?: 'form' | 'check'; step?: string }) =>
    void navigate({ to: paths.filing, params: { id: dossier.id }, search });
  return (
    <FormStep
      key={step.id}
      {...props}
      step={step}
      index={index}
      steps={steps}
      focus={field}
      account={account}
      returning={back === 'check'}
      onNext={(form) => {
        if (back === 'check') return go({ task: 'check' });
        // Answers of this step may have opened or closed later steps.
        const open = openSteps(definition, form);
        const next = open[open.findIndex((known) => known.id === step.id) + 1];
        go(next ? { task: 'form', step: next.id } : {});
      }}
      onBack={() => {
        const before = steps[index - 1];
        go(before ? { task: 'form', step: before.id } : {});
      }}
    />
  );
}

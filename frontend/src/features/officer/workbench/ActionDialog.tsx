import type { ReactNode } from 'react';
import type { Command } from '#/features/officer/api/act.ts';
import { ErrorSummary } from '#/shared/form/ErrorSummary.tsx';
import type { Choice } from '#/shared/form/engine.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { Dialog } from '#/shared/ui/Dialog.tsx';
import { FailedPart } from '#/shared/ui/states.tsx';
import { uiWords } from '#/shared/ui/words.ts';
import { ActionField } from './ActionField.tsx';
import { isFinal } from './actions.ts';
import { actionWords } from './actionWords.ts';
import { dialogWords } from './dialogWords.ts';
import { type ActionQuestion, QUESTIONS } from './fields.ts';
import { fieldWords } from './fieldWords.ts';
import { type ActionScene, useActionForm } from './useActionForm.ts';

/** An action with its questions. `children`: what the officer should know before confirming. */
export function ActionDialog({
  command,
  scene,
  choices = {},
  questions = QUESTIONS[command],
  opinion,
  extra = {},
  faults = {},
  shape,
  children,
}: {
  command: Command;
  scene: ActionScene;
  choices?: Record<string, Choice[]>;
  questions?: ActionQuestion[];
  opinion?: string | undefined;
  /** What is sent beside the answers, and what is wrong with it. */
  extra?: object;
  faults?: Record<string, string>;
  /** The answers as the API takes them. */
  shape?: (body: Record<string, unknown>) => object;
  children?: ReactNode;
}) {
  const t = useWords(actionWords)[command];
  const f = useWords(fieldWords);
  const form = useActionForm(command, questions, scene);
  const send = () => void form.send(extra, faults, opinion, shape);
  return (
    <Dialog open title={t.title} onClose={scene.onClose}>
      <ErrorSummary
        attempt={form.attempt}
        errors={Object.entries(form.errors).map(([name, text]) => ({ id: `act-${name}`, text }))}
      />
      {t.lede && <p>{t.lede}</p>}
      {children}
      <form
        noValidate
        className="act"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {form.asked.map((question) => (
          <ActionField
            key={question.name}
            question={question}
            label={form.labelOf(question.name)}
            hint={f.hintFor[`${command}.${question.name}`] ?? f.hint[question.name]}
            choices={choices[question.name] ?? []}
            error={form.errors[question.name]}
            value={form.answers[question.name]}
            onChange={(value) => form.change(question.name, value)}
          />
        ))}
        {form.failure !== undefined && <FailedPart error={form.failure} />}
        <DialogButtons confirm={t.confirm} danger={isFinal(command)} busy={form.isPending} onClose={scene.onClose} />
      </form>
    </Dialog>
  );
}

/** Confirm and cancel. */
export function DialogButtons({
  confirm,
  danger = false,
  busy,
  onClose,
}: {
  confirm: string;
  danger?: boolean;
  busy: boolean;
  onClose: () => void;
}) {
  const ui = useWords(uiWords);
  const t = useWords(dialogWords).dialog;
  return (
    <div className="row">
      <button type="submit" className={danger ? 'btn danger' : 'btn'} aria-disabled={busy || undefined}>
        {busy ? t.waiting : confirm}
      </button>
      <button type="button" className="btn alt" onClick={onClose}>
        {ui.cancel}
      </button>
    </div>
  );
}

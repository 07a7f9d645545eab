import { useState } from 'react';
import type { Command } from '#/features/officer/api/act.ts';
import { useAct } from '#/features/officer/api/act.ts';
import type { Dossier } from '#/features/officer/api/dossier.ts';
import { isProblem } from '#/shared/api/problem.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { type ActionAnswers, type ActionQuestion, bodyOf, faultOf, questionsOf } from './fields.ts';
import { fieldWords } from './fieldWords.ts';

export interface ActionDone {
  command: Command;
  dossierCode?: string | undefined;
  dueAt?: string | undefined;
}
/** What a dialog needs of the page it stands on. */
export interface ActionScene {
  dossier: Dossier;
  /** Answers typed so far survive closing the dialog. */
  draft: ActionAnswers;
  onDraft: (answers: ActionAnswers) => void;
  onDone: (done: ActionDone) => void;
  /** The server said that the dossier is elsewhere by now. @returns whether it really changed */
  onConflict: (command: Command) => Promise<boolean>;
  onClose: () => void;
}

/** Answers, faults and sending of one action. */
export function useActionForm(command: Command, questions: ActionQuestion[], scene: ActionScene) {
  const t = useWords(fieldWords);
  const [answers, setAnswers] = useState<ActionAnswers>(scene.draft);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<unknown>();
  const act = useAct(scene.dossier.id);
  const asked = questionsOf(questions, answers);
  const labelOf = (name: string) => t.label[name] ?? name;

  const check = (more: Record<string, string>) => {
    const found: Record<string, string> = {};
    for (const question of asked) {
      const fault = faultOf(question, answers[question.name], new Date());
      const { min = 0, max = Number.POSITIVE_INFINITY } = question;
      if (fault) found[question.name] = t.fault(fault, labelOf(question.name), min, max);
    }
    Object.assign(found, more);
    setErrors(found);
    setAttempt((n) => n + 1);
    return Object.keys(found).length === 0;
  };

  const refuse = async (error: unknown) => {
    if (isProblem(error, 409) && (await scene.onConflict(command))) return;
    if (!isProblem(error)) return setFailure(error);
    const known = error.violations.map((v) => [v.field.split(/[./]/).at(-1) ?? '', v.message] as const);
    const mine = known.filter(([name]) => asked.some((question) => question.name === name));
    setErrors(Object.fromEntries(mine));
    setAttempt((n) => n + 1);
    if (mine.length === 0) setFailure(error);
  };

  return {
    answers,
    asked,
    errors,
    attempt,
    failure,
    labelOf,
    isPending: act.isPending,
    change(name: string, value: string) {
      const next = { ...answers, [name]: value };
      setAnswers(next);
      scene.onDraft(next);
    },
    check,
    /** Sends once, however often it is pressed. @param extra what is not a question; faults of it stop sending */
    async send(
      extra: object = {},
      faults: Record<string, string> = {},
      opinion?: string,
      shape: (body: Record<string, unknown>) => object = (body) => body,
    ) {
      if (act.isPending || !check(faults)) return;
      setFailure(undefined);
      try {
        const body = { ...shape(bodyOf(questions, answers)), ...extra };
        const receipt = await act.mutateAsync({ command, body, opinion });
        scene.onDone({ command, dossierCode: receipt?.dossierCode, dueAt: receipt?.dueAt });
      } catch (error) {
        await refuse(error);
      }
    },
  };
}

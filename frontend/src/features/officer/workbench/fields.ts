import type { Command } from '#/features/officer/api/act.ts';
import { dayOf } from '#/shared/i18n/format.ts';

/** A question in an action's dialog. */
export interface ActionQuestion {
  name: string;
  kind: 'text' | 'long' | 'choice' | 'list' | 'number' | 'date' | 'moment' | 'appointment';
  required?: boolean;
  /** Asked only while these answers hold. */
  when?: (answers: ActionAnswers) => boolean;
  min?: number;
  max?: number;
}
export type ActionAnswers = Record<string, string>;

const REASON: ActionQuestion = { name: 'reason', kind: 'long', required: true, min: 5, max: 2000 };
const BASIS: ActionQuestion = { name: 'legalBasis', kind: 'text', required: true, max: 500 };
const NOTE: ActionQuestion = { name: 'note', kind: 'long', max: 1000 };
const APPOINTMENT: ActionQuestion = { name: 'dueAt', kind: 'appointment', required: true };
const DUE: ActionQuestion = { name: 'due', kind: 'choice', required: true };
const isNotified = (answers: ActionAnswers) => answers.kind === 'NOTIFIED_DUTY';
const STATED: ActionQuestion = { name: 'statedAt', kind: 'moment' };

/** What each action asks; lengths are the contract's. */
export const QUESTIONS: Record<Command, ActionQuestion[]> = {
  HAND_OVER: [{ name: 'handedOverAt', kind: 'moment' }, NOTE],
  ACCEPT: [NOTE, STATED],
  REFUSE: [REASON, BASIS],
  REQUEST_SUPPLEMENT: [REASON, { ...BASIS, required: false }],
  ANSWER_SUPPLEMENT: [NOTE],
  REQUIRE_PAYMENT: [
    { name: 'kind', kind: 'choice', required: true },
    { name: 'number', kind: 'text', required: true, max: 60, when: isNotified },
    { name: 'date', kind: 'date', required: true, when: isNotified },
    { name: 'issuer', kind: 'text', required: true, max: 200, when: isNotified },
    { name: 'amount', kind: 'number', required: true, min: 1 },
    { ...REASON, max: 1000 },
    { name: 'gate', kind: 'choice', required: true },
  ],
  REVISE_PAYMENT: [DUE, { name: 'amount', kind: 'number', min: 0 }, { ...REASON, max: 1000 }],
  CANCEL_PAYMENT: [DUE, { ...REASON, max: 1000 }],
  FORWARD: [{ ...NOTE, max: 2000 }],
  SEND_BACK: [{ name: 'step', kind: 'choice', required: true }, REASON],
  TAKE_OVER: [{ name: 'reason', kind: 'long', max: 1000 }],
  ASSIGN: [{ name: 'assignee', kind: 'choice', required: true }, NOTE],
  ASK_OPINION: [
    { name: 'agency', kind: 'list', required: true },
    { name: 'question', kind: 'long', required: true, min: 5, max: 4000 },
    { name: 'workingDays', kind: 'number', required: true, min: 1, max: 30 },
  ],
  ANSWER_OPINION: [{ name: 'answer', kind: 'long', required: true, min: 2, max: 4000 }],
  SUSPEND: [REASON, BASIS],
  RESUME: [NOTE],
  REQUEST_EXTENSION: [REASON, APPOINTMENT],
  APPROVE_EXTENSION: [REASON, APPOINTMENT],
  DECLINE_EXTENSION: [REASON],
  DECIDE: [
    { name: 'outcome', kind: 'choice', required: true },
    { name: 'summary', kind: 'long', required: true, min: 2, max: 4000 },
    { name: 'resultNumber', kind: 'text', max: 60 },
    { ...BASIS, when: (answers) => answers.outcome === 'DENIED' },
  ],
  RETURN: [
    { name: 'method', kind: 'choice', required: true },
    { name: 'receivedBy', kind: 'text', required: true, max: 200 },
    NOTE,
    STATED,
  ],
  CLOSE: [NOTE],
  WITHDRAW: [{ ...REASON, min: 2, max: 1000 }],
};

export const questionsOf = (questions: ActionQuestion[], answers: ActionAnswers) =>
  questions.filter((question) => question.when?.(answers) ?? true);

export type Fault = 'required' | 'short' | 'long' | 'number' | 'moment' | 'appointment';
const tidy = (text: string | undefined) => (text ?? '').normalize('NFC').trim();

/** Why an answer will not do, before anything is sent. */
export function faultOf(question: ActionQuestion, answer: string | undefined, now: Date): Fault | undefined {
  const text = tidy(answer);
  if (!text) return question.required ? 'required' : undefined;
  const { min = 0, max = Number.POSITIVE_INFINITY } = question;
  if (question.kind === 'number') {
    const n = readNumber(text);
    return Number.isSafeInteger(n) && n >= min && n <= max ? undefined : 'number';
  }
  if (question.kind === 'date') return text <= dayOf(now) ? undefined : 'moment';
  if (question.kind === 'moment') return new Date(momentOf(text)) <= now ? undefined : 'moment';
  if (question.kind === 'appointment') return new Date(momentOf(text)) > now ? undefined : 'appointment';
  if (text.length < min) return 'short';
  return text.length > max ? 'long' : undefined;
}

/** "150.000" and "150 000" as people write amounts. */
export const readNumber = (text: string) => Number(text.replace(/[.\s ]/g, ''));
/** The office's local time (a datetime-local box knows no zone) as a moment. */
export const momentOf = (local: string) => `${local.length === 16 ? `${local}:00` : local}+07:00`;
/** A moment as a datetime-local box shows it, in the office's zone. */
export const localOf = (moment: string) =>
  new Date(new Date(moment).getTime() + OFFICE_OFFSET_MS).toISOString().slice(0, 16);
const OFFICE_OFFSET_MS = 7 * 3_600_000;

const isTime = (kind: ActionQuestion['kind']) => kind === 'moment' || kind === 'appointment';

/** What is sent: no empty answers, composed characters, numbers as numbers, moments with their zone. */
export function bodyOf(questions: ActionQuestion[], answers: ActionAnswers): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const { name, kind } of questionsOf(questions, answers)) {
    const text = tidy(answers[name]);
    if (!text) continue;
    body[name] = kind === 'number' ? readNumber(text) : isTime(kind) ? new Date(momentOf(text)).toISOString() : text;
  }
  return body;
}

/** A requirement as the API takes it: what belongs to the other agency's notice stands by itself. */
export function requirementOf({
  kind,
  number,
  date,
  issuer,
  ...body
}: Record<string, unknown>): Record<string, unknown> {
  return kind === 'NOTIFIED_DUTY' ? { ...body, notice: { number, date, agency: issuer } } : body;
}

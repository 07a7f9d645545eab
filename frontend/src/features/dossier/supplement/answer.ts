import { type Answers, asked, clean, type FormSchema, validate } from '#/shared/form/engine.ts';

/** Questions that may be answered: the marked ones, and those that only a changed answer calls for. */
export function openQuestions(schema: FormSchema, before: Answers, now: Answers, marked: string[]): string[] {
  const then = asked(schema, before).properties;
  return Object.keys(asked(schema, now).properties).filter((name) => marked.includes(name) || !(name in then));
}

/** What is sent: the open questions as they stand. */
export function answerOf(schema: FormSchema, now: Answers, open: string[]): Answers {
  return Object.fromEntries(Object.entries(clean(schema, now)).filter(([name]) => open.includes(name)));
}

export const faultsOf = (schema: FormSchema, now: Answers, open: string[]) => validate(schema, now, open);

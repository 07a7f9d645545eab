/**
 * A small form engine over JSON Schema 2020-12. The validator interprets the schema instead of compiling it to code, so a
 * strict content security policy holds. It knows nothing of React and nothing of how fields look.
 */
import { type OutputUnit, type Schema, Validator } from '@cfworker/json-schema';
import { tidy } from '#/shared/lib/text.ts';

export type FormSchema = Schema;
export type Answers = Record<string, unknown>;
export interface FieldError {
  name: string;
  /** The JSON Schema keyword that failed. */
  keyword: string;
  /** The server's own words, when it was the server that objected. */
  message?: string;
}
export interface Choice {
  value: string;
  label: string;
}

/** The questions that are asked given these answers: those of the schema and of every `if` that holds. */
export function asked(schema: FormSchema, answers: Answers) {
  const properties: Record<string, FormSchema> = {};
  const required = new Set<string>();
  const add = (part: FormSchema | boolean | undefined) => {
    if (!part || typeof part !== 'object') return;
    Object.assign(properties, part.properties);
    for (const name of part.required ?? []) required.add(name);
    for (const sub of part.allOf ?? []) add(sub);
    if (part.if) add(holds(part.if as FormSchema, answers) ? part.then : part.else);
  };
  add(schema);
  return { properties, required };
}

const holds = (condition: FormSchema, answers: Answers) => new Validator(condition, '2020-12').validate(answers).valid;
const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * What is worth keeping: no empty answers, composed characters, no spaces around, and nothing for questions that are no
 * longer asked. Dropping one answer may close another question, so it goes on until nothing changes.
 */
export function clean(schema: FormSchema, answers: Answers): Answers {
  let kept: Answers = Object.fromEntries(
    Object.entries(answers).map(([name, value]) => [name, typeof value === 'string' ? tidy(value) : value]),
  );
  for (;;) {
    const { properties } = asked(schema, kept);
    const next = Object.fromEntries(
      Object.entries(kept).filter(([name, value]) => name in properties && !isEmpty(value)),
    );
    if (Object.keys(next).length === Object.keys(kept).length) return next;
    kept = next;
  }
}

/** Keywords that only say "something inside is wrong". */
const CONTAINERS = new Set([
  'properties',
  'items',
  'allOf',
  'anyOf',
  'if',
  'then',
  'else',
  '$ref',
  'required',
  'additionalProperties',
  'unevaluatedProperties',
]);

/** At most one fault a question, in the order asked; `only` limits it to the questions of one step. */
export function validate(schema: FormSchema, answers: Answers, only?: string[]): FieldError[] {
  const value = clean(schema, answers);
  const { required, properties } = asked(schema, value);
  const faults = new Map<string, FieldError>();
  for (const name of required) if (!(name in value)) faults.set(name, { name, keyword: 'required' });
  for (const fault of new Validator(schema, '2020-12', false).validate(value).errors as OutputUnit[]) {
    const name = fault.instanceLocation.split('/')[1];
    if (!name || faults.has(name) || !(name in properties) || CONTAINERS.has(fault.keyword)) continue;
    faults.set(name, { name, keyword: fault.keyword });
  }
  const order = only ?? Object.keys(properties);
  return [...faults.values()]
    .filter((fault) => order.includes(fault.name))
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

/** The choices of a question, in Vietnamese as the schema writes them; undefined when it is not a choice. */
export function choices(field: FormSchema): Choice[] | undefined {
  const oneOf = field.oneOf as { const: unknown; title?: string }[] | undefined;
  if (oneOf?.every((choice) => choice && typeof choice === 'object' && 'const' in choice))
    return oneOf.map((choice) => ({ value: String(choice.const), label: choice.title ?? String(choice.const) }));
  return field.enum?.map((value: unknown) => ({ value: String(value), label: String(value) }));
}

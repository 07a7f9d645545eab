import type { Schemas } from '#/shared/api/client.ts';
import { number, plainDate } from '#/shared/i18n/format.ts';
import type { Language } from '#/shared/i18n/language.ts';
import { localized } from '#/shared/i18n/messages.ts';
import { type Choice, choices, type FieldError, type FormSchema } from './engine.ts';
import type { formWords } from './words.ts';

export type FormUi = Schemas['FormUi'];
export type FieldUi = Schemas['FormField'];
type Words = (typeof formWords)['vi'];

/** A question's label in the reader's language; the schema's own title where the form says nothing. */
export const labelOf = (name: string, field: FormSchema | undefined, ui: FieldUi | undefined, language: Language) =>
  ui?.label ? localized(ui.label, language) : (field?.title ?? name);

export function choicesOf(field: FormSchema, ui: FieldUi | undefined, language: Language): Choice[] | undefined {
  return choices(field)?.map((choice) => {
    const text = ui?.options?.[choice.value];
    return text ? { value: choice.value, label: localized(text, language) } : choice;
  });
}

/** An answer as people read it. */
export function displayAnswer(
  value: unknown,
  field: FormSchema | undefined,
  ui: FieldUi | undefined,
  language: Language,
  t: Words,
): string {
  if (value === undefined || value === null || value === '') return t.none;
  if (value === true) return t.yes;
  const choice = field && choicesOf(field, ui, language)?.find((known) => known.value === String(value));
  if (choice) return choice.label;
  if (typeof value === 'number') return number(value);
  return field?.format === 'date' ? plainDate(String(value)) : String(value);
}

/** What is wrong and how to mend it: the form's words, then the server's, then general ones. */
export function errorText(
  error: FieldError,
  field: FormSchema | undefined,
  ui: FieldUi | undefined,
  language: Language,
  t: Words,
): string {
  const own = ui?.errors?.[error.keyword];
  if (own) return localized(own, language);
  if (error.message) return error.message;
  const label = labelOf(error.name, field, ui, language);
  if (error.keyword === 'required' || error.keyword === 'oneOf' || error.keyword === 'enum')
    return field?.type === 'boolean' ? t.confirm(label) : field && choices(field) ? t.choose(label) : t.enter(label);
  if (error.keyword === 'format' && field?.format === 'date') return t.realDate(label);
  return error.keyword === 'maxLength' ? t.tooLong(label) : t.wrong(label);
}

import { useLanguage } from '#/shared/i18n/language.ts';
import { localized, useWords } from '#/shared/i18n/messages.ts';
import { choicesOf, errorText, type FieldUi, labelOf } from './describe.ts';
import type { FieldError, FormSchema } from './engine.ts';
import { CheckboxField, RadioField } from './fields/ChoiceField.tsx';
import { Combobox } from './fields/Combobox.tsx';
import { DateField } from './fields/DateField.tsx';
import { TextField } from './fields/TextField.tsx';
import { formWords } from './words.ts';

/** Chooses the field for a question of the form. */
export function SchemaField({
  name,
  schema,
  ui,
  error,
  ...rest
}: {
  name: string;
  schema: FormSchema;
  ui: FieldUi | undefined;
  error: FieldError | undefined;
  required: boolean;
  mark?: string | undefined;
  prefilled?: boolean;
  value: unknown;
  onChange: (value: unknown) => void;
}) {
  const language = useLanguage();
  const t = useWords(formWords);
  const field = {
    ...rest,
    id: name,
    label: labelOf(name, schema, ui, language),
    hint: ui?.hint ? localized(ui.hint, language) : undefined,
    error: error && errorText(error, schema, ui, language, t),
  };
  const choices = choicesOf(schema, ui, language);
  if (choices && ui?.widget === 'combobox') return <Combobox {...field} choices={choices} />;
  if (choices) return <RadioField {...field} choices={choices} inline={ui?.inline ?? false} />;
  if (schema.type === 'boolean') return <CheckboxField {...field} />;
  if (schema.format === 'date') return <DateField {...field} />;
  return (
    <TextField
      {...field}
      multiline={ui?.widget === 'textarea'}
      numeric={schema.type === 'integer' || schema.type === 'number'}
      width={ui?.width ?? undefined}
      inputMode={ui?.inputMode ?? undefined}
      autoComplete={ui?.autocomplete ?? undefined}
    />
  );
}

import type { FormUi } from './describe.ts';
import { type Answers, asked, type FieldError, type FormSchema } from './engine.ts';
import { SchemaField } from './SchemaField.tsx';

/** The questions of one step that are asked given the answers so far. */
export function FormFields({
  schema,
  ui,
  names,
  answers,
  errors,
  marks = {},
  prefilled = {},
  onChange,
}: {
  schema: FormSchema;
  ui: FormUi;
  names: string[];
  answers: Answers;
  errors: FieldError[];
  /** Why an officer marked a question, by name. */
  marks?: Record<string, string>;
  /** Answers that came from the account, by name: their source is shown as long as they stand. */
  prefilled?: Answers;
  onChange: (name: string, value: unknown) => void;
}) {
  const { properties, required } = asked(schema, answers);
  return names.map((name) => {
    const field = properties[name];
    if (!field) return null;
    return (
      <SchemaField
        key={name}
        name={name}
        schema={field}
        ui={ui.fields[name]}
        required={required.has(name)}
        mark={marks[name]}
        prefilled={name in prefilled && prefilled[name] === answers[name]}
        error={errors.find((error) => error.name === name)}
        value={answers[name]}
        onChange={(value) => onChange(name, value)}
      />
    );
  });
}

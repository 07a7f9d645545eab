import type { Choice } from '#/shared/form/engine.ts';
import { RadioField } from '#/shared/form/fields/ChoiceField.tsx';
import { Combobox } from '#/shared/form/fields/Combobox.tsx';
import { describedBy, fieldClass, Label, Texts } from '#/shared/form/fields/Field.tsx';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import type { ActionQuestion } from './fields.ts';

const isTime = (kind: ActionQuestion['kind']) => kind === 'date' || kind === 'moment' || kind === 'appointment';

/** One question of an action's dialog. */
export function ActionField({
  question,
  id = `act-${question.name}`,
  label,
  hint,
  choices,
  error,
  value,
  onChange,
}: {
  question: ActionQuestion;
  id?: string;
  label: string;
  hint: string | undefined;
  choices: Choice[];
  error: string | undefined;
  value: string | undefined;
  onChange: (value: string) => void;
}) {
  const field = {
    id,
    label,
    hint,
    error,
    required: question.required ?? false,
    value,
    onChange: (next: unknown) => onChange(next === undefined ? '' : String(next)),
  };
  if (question.kind === 'choice') return <RadioField {...field} choices={choices} />;
  if (question.kind === 'list') return <Combobox {...field} choices={choices} />;
  if (isTime(question.kind))
    return (
      <div className={fieldClass(field)}>
        <label htmlFor={field.id}>
          <Label {...field} />
        </label>
        <Texts {...field} />
        <input
          type={question.kind === 'date' ? 'date' : 'datetime-local'}
          id={field.id}
          className="input m"
          aria-describedby={describedBy(field)}
          aria-invalid={error ? true : undefined}
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
    );
  return (
    <TextField
      {...field}
      multiline={question.kind === 'long'}
      inputMode={question.kind === 'number' ? 'numeric' : undefined}
      width={question.kind === 'number' ? 's' : undefined}
    />
  );
}

import type { Choice } from '#/shared/form/engine.ts';
import { describedBy, type FieldProps, fieldClass, Label, Texts } from './Field.tsx';

/** Radio buttons; nothing is chosen beforehand. The first one carries the field's id. */
export function RadioField({ choices, inline, ...field }: FieldProps & { choices: Choice[]; inline?: boolean }) {
  return (
    <fieldset className={fieldClass(field)} aria-describedby={describedBy(field)}>
      <legend>
        <Label {...field} />
      </legend>
      <Texts {...field} />
      <div className={inline ? 'inline' : undefined}>
        {choices.map((choice, i) => {
          const id = i ? `${field.id}-${choice.value}` : field.id;
          return (
            <div className="choice" key={choice.value}>
              <input
                type="radio"
                id={id}
                name={field.id}
                value={choice.value}
                checked={String(field.value ?? '') === choice.value}
                onChange={() => field.onChange(choice.value)}
              />
              <label htmlFor={id}>{choice.label}</label>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

export function CheckboxField(field: FieldProps) {
  return (
    <div className={fieldClass(field)}>
      <Texts {...field} />
      <div className="choice">
        <input
          type="checkbox"
          id={field.id}
          checked={field.value === true}
          aria-describedby={describedBy(field)}
          aria-invalid={field.error ? true : undefined}
          onChange={(event) => field.onChange(event.target.checked || undefined)}
        />
        <label htmlFor={field.id}>
          <Label {...field} />
        </label>
      </div>
    </div>
  );
}

import type { HTMLInputAutoCompleteAttribute } from 'react';
import { describedBy, type FieldProps, fieldClass, Label, Texts } from './Field.tsx';

export function TextField({
  multiline,
  width,
  inputMode,
  autoComplete,
  numeric,
  ...field
}: FieldProps & {
  multiline?: boolean;
  width?: string | undefined;
  inputMode?: string | undefined;
  autoComplete?: string | undefined;
  /** The answer is a whole number; what is not one stays as typed and is refused on submit. */
  numeric?: boolean;
}) {
  const common = {
    id: field.id,
    className: `input ${width ?? ''}`,
    'aria-describedby': describedBy(field),
    'aria-invalid': field.error ? true : undefined,
    autoComplete: (autoComplete ?? 'off') as HTMLInputAutoCompleteAttribute,
    value: String(field.value ?? ''),
    onChange: (event: { target: { value: string } }) => {
      const typed = event.target.value;
      field.onChange(numeric && /^\d{1,15}$/.test(typed) ? Number(typed) : typed);
    },
  };
  return (
    <div className={fieldClass(field)}>
      <label htmlFor={field.id}>
        <Label {...field} />
      </label>
      <Texts {...field} />
      {multiline ? (
        <textarea rows={4} {...common} />
      ) : (
        <input
          type={inputMode === 'tel' ? 'tel' : 'text'}
          inputMode={(inputMode ?? (numeric ? 'numeric' : undefined)) as 'numeric'}
          {...common}
        />
      )}
    </div>
  );
}

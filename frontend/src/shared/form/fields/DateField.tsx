import { type ClipboardEvent, useState } from 'react';
import { formWords } from '#/shared/form/words.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { describedBy, type FieldProps, fieldClass, Label, Texts } from './Field.tsx';

interface Parts {
  day: string;
  month: string;
  year: string;
}
const unpad = (digits: string) => digits.replace(/^0+/, '');

/** yyyy-mm-dd ↔ three boxes. An unfinished date keeps its dashes, so that it is refused and not lost. */
export function toParts(value: unknown): Parts {
  const [year = '', month = '', day = ''] = String(value ?? '').split('-');
  return { day: unpad(day), month: unpad(month), year: unpad(year) };
}
export const fromParts = ({ day, month, year }: Parts) =>
  day || month || year ? `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : '';
/** "2/9/2026", "02 09 2026", "2-9-2026", also the other way round. */
export function readDate(text: string): Parts | undefined {
  const groups = text.match(/\d+/g);
  if (groups?.length !== 3) return undefined;
  const [a, b, c] = groups as [string, string, string];
  return a.length === 4 ? { year: a, month: unpad(b), day: unpad(c) } : { day: unpad(a), month: unpad(b), year: c };
}

export function DateField(field: FieldProps) {
  const t = useWords(formWords);
  const [typed, setTyped] = useState<Parts>(() => toParts(field.value));
  // The answer may also change from outside (a conflict resolved, a draft loaded).
  const parts = fromParts(typed) === String(field.value ?? '') ? typed : toParts(field.value);
  const change = (next: Parts) => {
    setTyped(next);
    field.onChange(fromParts(next));
  };
  const paste = (event: ClipboardEvent) => {
    const whole = readDate(event.clipboardData.getData('text'));
    if (!whole) return;
    event.preventDefault();
    change(whole);
  };
  const boxes = [
    { part: 'day', label: t.day, length: 2, id: field.id },
    { part: 'month', label: t.month, length: 2, id: `${field.id}-month` },
    { part: 'year', label: t.year, length: 4, id: `${field.id}-year` },
  ] as const;
  return (
    <fieldset className={fieldClass(field)} aria-describedby={describedBy(field)}>
      <legend>
        <Label {...field} />
      </legend>
      <Texts {...field} />
      <div className="date">
        {boxes.map(({ part, label, length, id }) => (
          <div key={part}>
            <label htmlFor={id}>{label}</label>
            <input
              id={id}
              className={part === 'year' ? 'input y' : 'input'}
              inputMode="numeric"
              autoComplete="off"
              maxLength={length}
              value={parts[part]}
              aria-invalid={field.error ? true : undefined}
              onPaste={paste}
              onChange={(event) => change({ ...parts, [part]: event.target.value.replace(/\D/g, '') })}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

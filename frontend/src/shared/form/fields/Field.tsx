import type { ReactNode } from 'react';
import { formWords } from '#/shared/form/words.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { AlertIcon } from '#/shared/ui/icons.tsx';
import { uiWords } from '#/shared/ui/words.ts';

/** What every field is given. `id` is where an error summary's link goes. */
export interface FieldProps {
  id: string;
  label: string;
  hint?: string | undefined;
  /** Why an officer marked this answer. */
  mark?: string | undefined;
  prefilled?: boolean | undefined;
  required: boolean;
  error?: string | undefined;
  value: unknown;
  onChange: (value: unknown) => void;
}

export const fieldClass = ({ error, mark }: FieldProps) =>
  ['field', error && 'bad', mark !== undefined && 'marked'].filter(Boolean).join(' ');

/** Ids of the texts that belong to a field, for aria-describedby. */
export const describedBy = ({ id, hint, error, mark, prefilled }: FieldProps) =>
  [hint && `${id}-hint`, mark !== undefined && `${id}-mark`, prefilled && `${id}-from`, error && `${id}-err`]
    .filter(Boolean)
    .join(' ') || undefined;

export function Label({ label, required }: Pick<FieldProps, 'label' | 'required'>) {
  const t = useWords(formWords);
  return (
    <>
      {label}
      {!required && <span className="opt"> ({t.optional})</span>}
    </>
  );
}

export function Texts({ id, hint, error, mark, prefilled }: FieldProps) {
  const t = useWords(formWords);
  return (
    <>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {prefilled && (
        <p className="hint" id={`${id}-from`}>
          {t.prefilled}
        </p>
      )}
      {mark !== undefined && (
        <p className="mark" id={`${id}-mark`}>
          <AlertIcon />
          <span>
            <b>{t.marked}</b>
            {mark && <>: {mark}</>}
          </span>
        </p>
      )}
      <FieldErrorText id={`${id}-err`}>{error}</FieldErrorText>
    </>
  );
}

export function FieldErrorText({ id, children }: { id: string; children: ReactNode }) {
  const t = useWords(uiWords);
  if (!children) return null;
  return (
    <p className="err" id={id}>
      <AlertIcon />
      <span>
        <span className="vh">{t.errorPrefix}</span>
        {children}
      </span>
    </p>
  );
}

import { formWords } from '#/shared/form/words.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { TextField } from './TextField.tsx';

export interface Written {
  vi: string;
  en: string;
}
/** What the API takes: without a translation the Vietnamese stands for both. */
export const sent = ({ vi, en }: Written) => ({ vi: vi.trim(), ...(en.trim() && { en: en.trim() }) });
/** What the API gave, to be written on. */
export const written = (text: { vi: string; en: string } | undefined): Written => ({
  vi: text?.vi ?? '',
  en: text && text.en !== text.vi ? text.en : '',
});

/** The same words in Vietnamese, which bind, and in English. */
export function WordsField({
  id,
  label,
  value,
  error,
  multiline = false,
  required = true,
  onChange,
}: {
  id: string;
  label: string;
  value: Written;
  error?: string | undefined;
  multiline?: boolean;
  required?: boolean;
  onChange: (value: Written) => void;
}) {
  const t = useWords(formWords);
  return (
    <>
      <TextField
        id={id}
        label={label}
        required={required}
        multiline={multiline}
        value={value.vi}
        error={error}
        onChange={(vi) => onChange({ ...value, vi: String(vi) })}
      />
      <TextField
        id={`${id}-en`}
        label={t.inEnglish(label)}
        required={false}
        multiline={multiline}
        value={value.en}
        onChange={(en) => onChange({ ...value, en: String(en) })}
      />
    </>
  );
}

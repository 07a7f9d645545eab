import { type FormEvent, useState } from 'react';
import { DayField } from '#/shared/form/fields/DayField.tsx';
import { FieldErrorText } from '#/shared/form/fields/Field.tsx';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { useAgencies } from '#/shared/session/useAgencies.ts';
import { Select } from '#/shared/ui/Select.tsx';
import type { ReceiptFilter } from './api/receipts.ts';
import { numberOf } from './search.ts';
import { receiptWords } from './words.ts';

/** Narrows the register; what is chosen stands in the address. */
export function RegisterFilters({
  search,
  onChange,
}: {
  search: ReceiptFilter;
  onChange: (search: ReceiptFilter) => void;
}) {
  const t = useWords(receiptWords).register;
  const tx = useText();
  const agencies = useAgencies(['CASHIER', 'ACCOUNTANT', 'INSPECTOR']);
  const [text, setText] = useState(search.number === undefined ? '' : String(search.number));
  const [wrong, setWrong] = useState(false);
  const find = (event: FormEvent) => {
    event.preventDefault();
    const number = numberOf(text);
    setWrong(text.trim() !== '' && number === undefined);
    if (text.trim() === '' || number !== undefined) onChange({ ...search, number });
  };
  const used = Object.values(search).some((value) => value !== undefined);
  return (
    <search className="no-print">
      <form onSubmit={find} className="queue-text" noValidate>
        <label htmlFor="receipt-number">{t.q}</label>
        <FieldErrorText id="receipt-number-err">{wrong ? t.badNumber : undefined}</FieldErrorText>
        <div>
          <input
            id="receipt-number"
            type="search"
            inputMode="numeric"
            className="input"
            autoComplete="off"
            maxLength={12}
            aria-describedby={wrong ? 'receipt-number-err' : undefined}
            aria-invalid={wrong || undefined}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <button type="submit" className="btn">
            {t.find}
          </button>
        </div>
      </form>
      <div className="filters">
        <Select
          label={t.agency}
          any={t.any}
          value={search.agency}
          options={agencies.map((known) => ({ value: known.code, label: tx(known.name) }))}
          onChange={(agency) => onChange({ ...search, agency })}
        />
        <DayField label={t.day} value={search.day} onChange={(day) => onChange({ ...search, day })} />
        {used && (
          <button
            type="button"
            className="linkish"
            onClick={() => {
              setText('');
              setWrong(false);
              onChange({});
            }}
          >
            {t.clear}
          </button>
        )}
      </div>
    </search>
  );
}

import { useState } from 'react';
import { fileBytes } from '#/shared/api/bytes.ts';
import { DayField } from '#/shared/form/fields/DayField.tsx';
import { dayOf } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { saveFile } from '#/shared/lib/saveFile.ts';
import { useRoles } from '#/shared/session/me.ts';
import { FailedPart } from '#/shared/ui/states.tsx';
import { receiptWords } from './words.ts';

const MAY_EXPORT = ['ACCOUNTANT', 'INSPECTOR'];

/** Receipts and ledger of a period as files for the accounting software. */
export function ExportPart({ agency }: { agency: string | undefined }) {
  const t = useWords(receiptWords).register;
  const roles = useRoles();
  const today = dayOf(new Date());
  const [from, setFrom] = useState<string | undefined>(`${today.slice(0, 8)}01`);
  const [to, setTo] = useState<string | undefined>(today);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  if (!MAY_EXPORT.some((role) => roles.has(role))) return null;
  const save = async (what: 'receipts' | 'ledger', format: 'CSV' | 'XLSX') => {
    if (!from || !to || busy) return;
    setBusy(true);
    setError(undefined);
    const query = new URLSearchParams({ from, to, format, ...(agency && { agency }) });
    await fileBytes(`/${what}/export?${query}`)
      .then((bytes) => saveFile(bytes, t.file(what, from, to, format.toLowerCase())))
      .catch(setError);
    setBusy(false);
  };
  const button = (what: 'receipts' | 'ledger', format: 'CSV' | 'XLSX', label: string) => (
    <button
      type="button"
      className="btn alt sm"
      disabled={!from || !to || busy}
      onClick={() => void save(what, format)}
    >
      {label}
    </button>
  );
  return (
    <details className="no-print export">
      <summary>{t.exportTitle}</summary>
      <div className="stack">
        <div className="filters">
          <DayField label={t.from} value={from} onChange={setFrom} />
          <DayField label={t.to} value={to} onChange={setTo} />
        </div>
        {(!from || !to) && <p className="hint">{t.exportHelp}</p>}
        {error !== undefined && <FailedPart error={error} />}
        <div className="row">
          {button('receipts', 'CSV', t.csv)}
          {button('receipts', 'XLSX', t.xlsx)}
          {button('ledger', 'CSV', t.ledgerCsv)}
          {button('ledger', 'XLSX', t.ledgerXlsx)}
        </div>
      </div>
    </details>
  );
}

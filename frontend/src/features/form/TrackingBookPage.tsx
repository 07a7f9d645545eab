import { type FormEvent, useId, useState } from 'react';
import { fileBytes } from '#/shared/api/bytes.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { saveFile } from '#/shared/lib/saveFile.ts';
import { useAgencies } from '#/shared/session/useAgencies.ts';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Select } from '#/shared/ui/Select.tsx';
import { FailedPart } from '#/shared/ui/states.tsx';
import { BOOK_ROLES } from './roles.ts';
import { formAdminWords } from './words.ts';

const today = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

/** The tracking book of an agency over a period, as a PDF to print and sign. */
export function TrackingBookPage() {
  const t = useWords(formAdminWords).book;
  const tx = useText();
  const desks = useAgencies(BOOK_ROLES).filter((agency) => agency.kind === 'ONE_STOP');
  const [agency, setAgency] = useState<string>();
  const [from, setFrom] = useState(`${today().slice(0, 4)}-01-01`);
  const [to, setTo] = useState(today());
  const [error, setError] = useState<unknown>();
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(!agency || !from || !to);
    if (!agency || !from || !to || busy) return;
    setBusy(true);
    setError(undefined);
    await fileBytes(`/agencies/${encodeURIComponent(agency)}/tracking-book?from=${from}&to=${to}`)
      .then((bytes) => saveFile(bytes, t.file(from, to)))
      .catch(setError);
    setBusy(false);
  };
  return (
    <div className="wrap stack">
      <PageTitle>{t.title}</PageTitle>
      <p className="lede">{t.lede}</p>
      <form onSubmit={(event) => void save(event)} noValidate className="stack">
        <Select
          label={t.agency}
          any={t.choose}
          value={agency}
          options={desks.map((desk) => ({ value: desk.code, label: tx(desk.name) }))}
          onChange={setAgency}
        />
        <Day label={t.from} value={from} onChange={setFrom} />
        <Day label={t.to} value={to} onChange={setTo} />
        {missing && (
          <p className="err" role="alert">
            {t.missing}
          </p>
        )}
        {error !== undefined && <FailedPart error={error} />}
        <p>
          <button type="submit" className="btn" disabled={busy}>
            {t.save}
          </button>
        </p>
      </form>
    </div>
  );
}

function Day({ label, value, onChange }: { label: string; value: string; onChange: (day: string) => void }) {
  const id = useId();
  return (
    <div className="select">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        className="input"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}

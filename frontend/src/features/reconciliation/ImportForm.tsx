import { type FormEvent, useState } from 'react';
import { isProblem } from '#/shared/api/problem.ts';
import { FieldErrorText } from '#/shared/form/fields/Field.tsx';
import { useWords } from '#/shared/i18n/messages.ts';
import { FailedPart, Notice } from '#/shared/ui/states.tsx';
import { type ImportKind, useImportFile } from './api/importFile.ts';
import { statementWords } from './statementWords.ts';

/** Takes in a file, shows how far it is, and names every line at fault. */
export function ImportForm({ kind, label, hint }: { kind: ImportKind; label: string; hint: string }) {
  const t = useWords(statementWords).statements;
  const [file, setFile] = useState<File>();
  const [tried, setTried] = useState(false);
  const take = useImportFile(kind);
  const missing = tried && !file;
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (file && !take.isPending) take.mutate(file);
  };
  const lines = isProblem(take.error, 422) ? take.error.violations : [];
  return (
    <form noValidate onSubmit={send} className="card">
      <div className={missing ? 'field bad' : 'field'}>
        <label htmlFor={kind}>{label}</label>
        <p className="hint" id={`${kind}-hint`}>
          {hint}
        </p>
        <FieldErrorText id={`${kind}-err`}>{missing ? t.missing : undefined}</FieldErrorText>
        <input
          id={kind}
          type="file"
          accept=".csv,.xml,text/csv,application/xml,text/xml"
          aria-describedby={`${kind}-hint`}
          onChange={(event) => {
            take.reset();
            setFile(event.target.files?.[0]);
          }}
        />
      </div>
      <div role="status">
        {take.isPending && (
          <p>
            <progress className="bar" value={take.done} max={1} aria-label={label} />
            {take.done < 1 ? t.importing(Math.round(take.done * 100)) : t.checking}
          </p>
        )}
        {take.data && <Done imported={take.data} />}
      </div>
      {take.error && <FailedPart error={take.error} />}
      {lines.length > 0 && (
        <>
          <p>{t.faults}</p>
          <ul>
            {lines.map((line) => (
              <li key={`${line.field}${line.code}`}>{`${line.field}: ${line.message}`}</li>
            ))}
          </ul>
        </>
      )}
      <button type="submit" className="btn" aria-disabled={take.isPending || undefined}>
        {t.import}
      </button>
    </form>
  );
}

function Done({ imported }: { imported: NonNullable<ReturnType<typeof useImportFile>['data']> }) {
  const t = useWords(statementWords).statements;
  const rows = 'rows' in imported ? imported.rows : imported.transactions;
  return (
    <Notice tone="ok">
      <p>{t.imported(rows, imported.matched)}</p>
    </Notice>
  );
}

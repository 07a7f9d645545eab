import { useState } from 'react';
import { isProblem } from '#/shared/api/problem.ts';
import { FieldErrorText } from '#/shared/form/fields/Field.tsx';
import { useWords } from '#/shared/i18n/messages.ts';
import { Dialog } from '#/shared/ui/Dialog.tsx';
import { DialogRow } from '#/shared/ui/DialogRow.tsx';
import { FailedPart } from '#/shared/ui/states.tsx';
import { type Draft, useImport } from './api/calendars.ts';
import { draftWords } from './draftWords.ts';

/** Takes in a table of days; every line at fault is named. */
export function CsvDialog({ draft, onClose, onDone }: { draft: Draft; onClose: () => void; onDone: () => void }) {
  const all = useWords(draftWords);
  const t = all.csv;
  const [file, setFile] = useState<File>();
  const [tried, setTried] = useState(false);
  const take = useImport(draft);
  const lines = isProblem(take.error, 422) ? take.error.violations : [];
  return (
    <Dialog open title={t.title} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          void file?.text().then((text) => take.mutate(text, { onSuccess: onDone }));
        }}
      >
        <div className={tried && !file ? 'field bad' : 'field'}>
          <label htmlFor="csv-file">{t.file}</label>
          <p className="hint" id="csv-hint">
            {t.hint}
          </p>
          <FieldErrorText id="csv-err">{tried && !file ? t.missing : undefined}</FieldErrorText>
          <input
            id="csv-file"
            type="file"
            accept=".csv,text/csv"
            aria-describedby="csv-hint"
            onChange={(event) => {
              take.reset();
              setFile(event.target.files?.[0]);
            }}
          />
        </div>
        {take.error && <FailedPart error={take.error} />}
        {lines.length > 0 && (
          <ul>
            {lines.map((line) => (
              <li key={`${line.field}${line.code}`}>{t.line(line.field, line.message)}</li>
            ))}
          </ul>
        )}
        <DialogRow onClose={onClose}>
          <button type="submit" className="btn" disabled={take.isPending}>
            {take.isPending ? all.waiting : t.save}
          </button>
        </DialogRow>
      </form>
    </Dialog>
  );
}

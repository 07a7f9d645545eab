import { type ReactNode, useState } from 'react';
import type { Schemas } from '#/shared/api/client.ts';
import { isProblem } from '#/shared/api/problem.ts';
import { FieldErrorText } from '#/shared/form/fields/Field.tsx';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Dialog } from '#/shared/ui/Dialog.tsx';
import { FailedPart } from '#/shared/ui/states.tsx';
import { uiWords } from '#/shared/ui/words.ts';
import { type Entry, emptyEntry, faultsOf, LISTS, requestOf } from './entry.ts';
import { useRecord } from './publications.ts';
import { publicationWords } from './words.ts';

/** A decision as it came in: from its reception on the time runs. */
export function RecordDialog({
  agencies,
  onClose,
  onDone,
}: {
  agencies: Schemas['CalendarSummary'][];
  onClose: () => void;
  onDone: () => void;
}) {
  const t = useWords(publicationWords);
  const ui = useWords(uiWords);
  const tx = useText();
  const [entry, setEntry] = useState(() => emptyEntry(agencies[0]?.agency ?? ''));
  const [tried, setTried] = useState(false);
  const record = useRecord();
  const faults = faultsOf(entry);
  const refused = isProblem(record.error) ? record.error.violations.map((v) => v.field) : [];
  const set = (name: keyof Entry) => (value: unknown) => {
    record.reset();
    setEntry((known) => ({ ...known, [name]: String(value) }));
  };
  const error = (name: keyof Entry) => {
    const fault = tried ? faults[name] : undefined;
    if (fault) return typeof fault === 'string' ? t.form[fault] : t.form.badCode(fault.badCode);
    const atFault = refused.some((field) => field.endsWith(name) || (field === 'procedures' && name === 'published'));
    return atFault ? t.form.refused : undefined;
  };
  return (
    <Dialog open wide title={t.record} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (Object.keys(faults).length === 0) record.mutate(requestOf(entry), { onSuccess: onDone });
        }}
      >
        <div className="field">
          <label htmlFor="pub-agency">{t.agency}</label>
          <select
            id="pub-agency"
            className="input"
            value={entry.agency}
            onChange={(event) => set('agency')(event.target.value)}
          >
            {agencies.map((agency) => (
              <option key={agency.agency} value={agency.agency}>
                {tx(agency.agencyName)}
              </option>
            ))}
          </select>
        </div>
        <TextField
          id="pub-number"
          label={t.form.number}
          required
          value={entry.number}
          error={error('number')}
          onChange={set('number')}
        />
        <TextField
          id="pub-issuer"
          label={t.issuer}
          required
          value={entry.issuer}
          error={error('issuer')}
          onChange={set('issuer')}
        />
        <Moment id="pub-signed" type="date" label={t.signed} error={error('signedOn')}>
          {(common) => <input {...common} value={entry.signedOn} onChange={(e) => set('signedOn')(e.target.value)} />}
        </Moment>
        <Moment id="pub-received" type="datetime-local" label={t.received} error={error('receivedAt')}>
          {(common) => (
            <input {...common} value={entry.receivedAt} onChange={(e) => set('receivedAt')(e.target.value)} />
          )}
        </Moment>
        {LISTS.map((name) => (
          <TextField
            key={name}
            id={`pub-${name}`}
            label={t[name]}
            hint={name === 'published' ? t.form.codes : undefined}
            required={false}
            multiline
            value={entry[name]}
            error={error(name)}
            onChange={set(name)}
          />
        ))}
        {record.error && <FailedPart error={record.error} />}
        <div className="row">
          <button type="submit" className="btn" disabled={record.isPending}>
            {record.isPending ? t.waiting : t.form.save}
          </button>
          <button type="button" className="btn alt" onClick={onClose}>
            {ui.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** A day or a moment, with what is wrong with it. */
function Moment({
  id,
  type,
  label,
  error,
  children,
}: {
  id: string;
  type: 'date' | 'datetime-local';
  label: string;
  error: string | undefined;
  children: (common: {
    id: string;
    type: string;
    className: string;
    'aria-invalid': true | undefined;
    'aria-describedby': string | undefined;
  }) => ReactNode;
}) {
  return (
    <div className={error ? 'field bad' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <FieldErrorText id={`${id}-err`}>{error}</FieldErrorText>
      {children({
        id,
        type,
        className: 'input',
        'aria-invalid': error ? true : undefined,
        'aria-describedby': error ? `${id}-err` : undefined,
      })}
    </div>
  );
}

import { useState } from 'react';
import { ClockExplanation } from '#/shared/domain/clock/ClockExplanation.tsx';
import { clockWords } from '#/shared/domain/clock/clockWords.ts';
import { dateTime, plainDate } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { AlertIcon, CheckIcon } from '#/shared/ui/icons.tsx';
import { FailedPart } from '#/shared/ui/states.tsx';
import { CompleteDialog } from './CompleteDialog.tsx';
import { LISTS } from './entry.ts';
import { type Publication, usePublication } from './publications.ts';
import { publicationWords } from './words.ts';

export function PublicationItem({ decision: d }: { decision: Publication }) {
  const t = useWords(publicationWords);
  const tx = useText();
  const [asking, setAsking] = useState(false);
  const facts: [string, string | undefined][] = [
    [t.due, dateTime(d.dueAt)],
    [t.agency, tx(d.agencyName)],
    [t.issuer, d.issuer],
    [t.signed, plainDate(d.signedOn)],
    [t.received, dateTime(d.receivedAt)],
    ...LISTS.map((name): [string, string | undefined] => [t[name], d[name].join(', ') || undefined]),
    [t.recorded, t.who(dateTime(d.recordedAt), d.recordedByName)],
    [t.updated, d.updatedAt && t.who(dateTime(d.updatedAt), d.updatedByName ?? '')],
    [t.note, d.note],
  ];
  return (
    <li className="card stack">
      <h2>
        {d.number} <Timeliness decision={d} />
      </h2>
      <dl className="kv">
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <Why decision={d} />
      {d.mayComplete && (
        <p className="no-print">
          <button type="button" className="btn alt" onClick={() => setAsking(true)}>
            {t.complete.button}
            <span className="vh">: {d.number}</span>
          </button>
        </p>
      )}
      {asking && <CompleteDialog decision={d} onClose={() => setAsking(false)} />}
    </li>
  );
}

/** Late or not, in words beside the colour. */
function Timeliness({ decision: d }: { decision: Publication }) {
  const t = useWords(publicationWords);
  const words = d.updatedAt ? (d.late ? t.doneLate : t.doneInTime) : d.late ? t.late : t.inTime;
  return (
    <span className={d.late ? 'tag bad' : 'tag ok'}>
      {d.late ? <AlertIcon /> : <CheckIcon />}
      {words}
    </span>
  );
}

/** "Vì sao?": fetched when somebody asks. */
function Why({ decision }: { decision: Publication }) {
  const t = useWords(clockWords);
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.why}</summary>
      {open && <Working decision={decision} />}
    </details>
  );
}

function Working({ decision }: { decision: Publication }) {
  const t = useWords(clockWords);
  const label = useWords(publicationWords).clock;
  const found = usePublication(decision.id);
  if (found.error) return <FailedPart error={found.error} retry={() => void found.refetch()} />;
  if (!found.data) return <p role="status">{t.loading}</p>;
  const { clock, text, legalBasis } = found.data;
  return <ClockExplanation clock={{ ...clock, text, legalBasis }} label={label} about={decision.number} />;
}

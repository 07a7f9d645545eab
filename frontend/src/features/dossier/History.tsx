import { eventWords } from '#/shared/domain/eventWords.ts';
import { dateTime } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import type { Dossier } from './api/dossier.ts';
import { dossierWords } from './words.ts';

/** Everything that happened, newest first. */
export function History({ timeline }: { timeline: Dossier['timeline'] }) {
  const t = useWords(dossierWords);
  const events = useWords(eventWords).events;
  const tx = useText();
  return (
    <details>
      <summary>{t.page.history}</summary>
      <ol role="list" className="log">
        {[...timeline].reverse().map((entry) => (
          <li key={entry.seq}>
            <time dateTime={entry.statedAt ?? entry.at} className="num muted small">
              {dateTime(entry.statedAt ?? entry.at)}
            </time>
            <div>
              <b>{events[entry.type] ?? entry.type}</b>
              {entry.stepName && `: ${tx(entry.stepName)}`}
              <p className="small muted">
                {entry.actorName}
                {entry.actorRole !== 'APPLICANT' && entry.agencyName && `, ${tx(entry.agencyName)}`}
              </p>
              {entry.note && <p>{entry.note}</p>}
            </div>
          </li>
        ))}
      </ol>
    </details>
  );
}

import { useAgencies } from '#/features/officer/api/agencies.ts';
import type { Dossier } from '#/features/officer/api/dossier.ts';
import { roleWords } from '#/features/officer/roles.ts';
import { eventWords } from '#/shared/domain/eventWords.ts';
import { dateTime } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { workbenchWords } from './words.ts';

interface Props {
  dossier: Dossier;
}

/** Everything that happened, newest first; the system's time always, the officer's stated time beside it. */
export function HistoryPart({ dossier }: Props) {
  const t = useWords(workbenchWords).history;
  const { events } = useWords(eventWords);
  const roles = useWords(roleWords);
  const tx = useText();
  return (
    <section className="part" aria-labelledby="history">
      <h2 id="history">{t.title}</h2>
      <ol role="list" className="log">
        {[...dossier.timeline].reverse().map((entry) => (
          <li key={entry.seq}>
            <div className="num muted small">
              <time dateTime={entry.at}>{dateTime(entry.at)}</time>
              {entry.statedAt && (
                <time dateTime={entry.statedAt} className="block">
                  {t.stated(dateTime(entry.statedAt))}
                </time>
              )}
            </div>
            <div>
              <b>{events[entry.type] ?? entry.type}</b>
              {entry.stepName && `: ${tx(entry.stepName)}`}
              <p className="small muted">
                {[
                  entry.actorName,
                  entry.actorRole !== 'SYSTEM' && roles[entry.actorRole],
                  entry.agencyName && tx(entry.agencyName),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </p>
              {entry.note && <p className="quote">{entry.note}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

export function OpinionsPart({ dossier }: Props) {
  const t = useWords(workbenchWords).opinions;
  const tx = useText();
  const { data: agencies } = useAgencies(dossier.opinions.length > 0);
  const nameOf = (code: string) => {
    const agency = agencies?.find((known) => known.code === code);
    return agency ? tx(agency.name) : code;
  };
  if (dossier.opinions.length === 0) return null;
  return (
    <section className="part" aria-labelledby="opinions">
      <h2 id="opinions">{t.title}</h2>
      <ul role="list" className="log">
        {dossier.opinions.map((opinion) => (
          <li key={opinion.id}>
            <div className="small muted">
              <p>{t.asked(opinion.askedBy, dateTime(opinion.askedAt))}</p>
              <p>{t.due(dateTime(opinion.dueAt))}</p>
            </div>
            <div>
              <p>
                <b>{nameOf(opinion.agency)}</b>
              </p>
              <p className="quote">{opinion.question}</p>
              {opinion.answer ? (
                <blockquote className="quote">
                  <p>{opinion.answer}</p>
                  <p className="small muted">
                    {t.answered(opinion.answeredBy ?? '', opinion.answeredAt ? dateTime(opinion.answeredAt) : '')}
                  </p>
                </blockquote>
              ) : (
                <p>
                  <span className="tag warn">{t.waiting}</span>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

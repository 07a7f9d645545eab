import type { Schemas } from '#/shared/api/client.ts';
import { dateTime } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { feedbackWords } from './words.ts';

/** What happened, the latest first. */
export function Timeline({ moments }: { moments: Schemas['FeedbackMoment'][] }) {
  const t = useWords(feedbackWords);
  return (
    <section aria-labelledby="voice-timeline">
      <h2 id="voice-timeline">{t.timeline}</h2>
      <ol role="list" className="stack">
        {moments.toReversed().map((moment) => (
          <li key={`${moment.type} ${moment.at}`}>
            <b>{t.moment[moment.type] ?? moment.type}</b>{' '}
            <time className="muted small" dateTime={moment.at}>
              {dateTime(moment.at)}
            </time>
            {moment.by && <span className="muted small"> · {moment.by}</span>}
            {moment.note && <p className="written small">{moment.note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

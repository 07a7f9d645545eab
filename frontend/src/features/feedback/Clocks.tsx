import type { Schemas } from '#/shared/api/client.ts';
import { ClockExplanation } from '#/shared/domain/clock/ClockExplanation.tsx';
import { Deadline } from '#/shared/domain/Deadline.tsx';
import { dateTimeLong } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { feedbackWords } from './words.ts';

/** Its clocks, each with why its due moment is what it is. */
export function Clocks({ clocks }: { clocks: Schemas['FeedbackDeadline'][] }) {
  const t = useWords(feedbackWords);
  return (
    <section aria-labelledby="voice-clocks">
      <h2 id="voice-clocks">{t.deadlines}</h2>
      <ul role="list" className="stack clocks">
        {clocks.map((clock) => (
          <li key={clock.kind}>
            <h3>{t.clock[clock.kind]}</h3>
            <p>
              {t.until(dateTimeLong(clock.dueAt))}{' '}
              {!clock.finishedAt && (
                <Deadline
                  remainingMinutes={clock.remainingMinutes}
                  late={clock.late}
                  paused={Boolean(clock.pausedAt)}
                />
              )}
            </p>
            <details>
              <summary>{t.why}</summary>
              <ClockExplanation clock={clock} label={t.clock[clock.kind]} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { Schemas } from '#/shared/api/client.ts';
import { useWorkingTime } from '#/shared/domain/Deadline.tsx';
import { dateTimeLong } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { ClockStrip } from './ClockStrip.tsx';
import { clockWords } from './clockWords.ts';

type Full = Schemas['ClockExplanation'];
type Explained = Pick<
  Full,
  'rule' | 'startedAt' | 'countedFrom' | 'dueAt' | 'countedMinutes' | 'calendar' | 'sentence' | 'intervals'
> &
  Partial<Pick<Full, 'text' | 'legalBasis' | 'originalDueAt' | 'pausedAt'>>;

/** Why a due moment is what it is: the sentence, the facts, and the days one by one. */
export function ClockExplanation({ clock, label }: { clock: Explained; label: string }) {
  const t = useWords(clockWords);
  const tx = useText();
  const say = useWorkingTime();
  const facts: [string, string | null | undefined][] = [
    [t.rule, tx(clock.text)],
    [t.basis, clock.legalBasis],
    [t.started, dateTimeLong(clock.startedAt)],
    [t.countedFrom, clock.countedFrom === clock.startedAt ? null : dateTimeLong(clock.countedFrom)],
    [t.total, clock.rule === 'CALENDAR_DAYS' ? null : say(clock.countedMinutes)],
    [t.paused, clock.pausedAt && dateTimeLong(clock.pausedAt)],
    [t.was, clock.originalDueAt && dateTimeLong(clock.originalDueAt)],
    [t.due, dateTimeLong(clock.dueAt)],
    [t.calendar, clock.calendar],
  ];
  return (
    <div className="stack why">
      <p>{tx(clock.sentence)}</p>
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
      <ClockStrip intervals={clock.intervals} label={t.strip(label)} anyTime={clock.rule === 'CALENDAR_DAYS'} />
    </div>
  );
}

import { useWorkingTime } from '#/shared/domain/Deadline.tsx';
import { weekdayAndDay } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { clockWords } from './clockWords.ts';
import { type Days, daysOf, reasonOf, type Stretch, windowOf } from './days.ts';

/** A clock's life day by day: a bar of the day's hours and, in words, what counted and what did not. */
export function ClockStrip({
  intervals,
  label,
  anyTime = false,
}: {
  intervals: readonly Stretch[];
  label: string;
  /** The limit is in calendar days: nights and rest days count too. */
  anyTime?: boolean;
}) {
  const t = useWords(clockWords);
  const lines = daysOf(intervals);
  const hours = windowOf(lines);
  return (
    <div className="strip">
      <table>
        <caption className="vh">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t.day}</th>
            <th scope="col">
              <span className="vh">{t.hours}</span>
              <Scale {...hours} />
            </th>
            <th scope="col">{t.counts}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.first} line={line} hours={hours} anyTime={anyTime} />
          ))}
        </tbody>
      </table>
      <Legend kinds={new Set(intervals.map((interval) => interval.kind))} />
    </div>
  );
}

type Hours = ReturnType<typeof windowOf>;

function Line({ line, hours, anyTime }: { line: Days; hours: Hours; anyTime: boolean }) {
  const t = useWords(clockWords);
  const tx = useText();
  const say = useWorkingTime();
  const reason = reasonOf(line);
  return (
    <tr className={line.countedMinutes ? undefined : 'idle'}>
      <th scope="row">
        {weekdayAndDay(line.first)}
        {line.last !== line.first && <> – {weekdayAndDay(line.last)}</>}
      </th>
      <td>
        <Bar line={line} hours={hours} />
      </td>
      <td>
        {line.countedMinutes > 0 && (anyTime ? t.anyTime(line.countedMinutes / 60) : say(line.countedMinutes))}
        {reason && (
          <span className="block small muted">{tx(reason.text) || t.kind[reason.kind as keyof typeof t.kind]}</span>
        )}
        {!line.countedMinutes && !reason && <span className="muted">{t.nothing}</span>}
      </td>
    </tr>
  );
}

/** Decoration: the words beside it say the same. */
function Bar({ line, hours }: { line: Days; hours: Hours }) {
  const shown = (minute: number) => Math.max(hours.from, Math.min(hours.to, minute)) - hours.from;
  return (
    <svg
      className="hours"
      viewBox={`0 0 ${hours.to - hours.from} 16`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {line.parts.map(({ from, to, stretch }) => (
        <rect
          key={stretch.from}
          className={`k-${stretch.kind.toLowerCase()}`}
          x={shown(from)}
          width={shown(to) - shown(from)}
          y="0"
          height="16"
        />
      ))}
    </svg>
  );
}

/** The hours over the bars, every third one in words. */
function Scale({ from, to }: Hours) {
  const marks = Array.from({ length: Math.floor((to - from) / 180) + 1 }, (_, i) => from + i * 180);
  return (
    <span className="scale" aria-hidden="true">
      {marks.map((minute) => (
        <span key={minute}>{String(minute / 60).padStart(2, '0')}</span>
      ))}
    </span>
  );
}

function Legend({ kinds }: { kinds: ReadonlySet<string> }) {
  const t = useWords(clockWords);
  return (
    <ul role="list" className="legend small">
      {Object.entries(t.kind)
        .filter(([kind]) => kinds.has(kind))
        .map(([kind, words]) => (
          <li key={kind}>
            <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
              <rect className={`k-${kind.toLowerCase()}`} width="16" height="16" />
            </svg>
            {words}
          </li>
        ))}
    </ul>
  );
}

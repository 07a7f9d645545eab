import type { Schemas } from '#/shared/api/client.ts';
import { plainDate } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { calendarWords } from './words.ts';

type Day = Schemas['YearDay'];
const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);
const KINDS = ['WORKING', 'WEEKEND', 'OFF', 'WORK', 'CLOSURE'] as const;

/** Twelve months; a special day has a colour, a letter and its name in words. With `onPick`, days are buttons. */
export function YearGrid({ days, onPick }: { days: Day[]; onPick?: ((day: Day) => void) | undefined }) {
  const t = useWords(calendarWords);
  return (
    <>
      <section aria-label={t.legend}>
        <ul className="cal-legend" role="list">
          {KINDS.map((kind) => (
            <li key={kind}>
              <span className={`cal-day ${kind}`} aria-hidden="true">
                {t.marks[kind] || '1'}
              </span>
              {t.kinds[kind]}
            </li>
          ))}
        </ul>
      </section>
      <div className="cal-year">
        {MONTHS.map((month) => (
          <Month
            key={month}
            month={month}
            days={days.filter((d) => Number(d.day.slice(5, 7)) === month)}
            onPick={onPick}
          />
        ))}
      </div>
    </>
  );
}

function Month({ month, days, onPick }: { month: number; days: Day[]; onPick?: ((day: Day) => void) | undefined }) {
  const t = useWords(calendarWords);
  return (
    <table className="cal-month">
      <caption>{t.months(month)}</caption>
      <thead>
        <tr>
          {t.weekdays.map((name, i) => (
            <th key={name} scope="col" abbr={t.weekdayNames[i]}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks(days).map((week) => (
          <tr key={week.find(Boolean)?.day}>
            {week.map((day, i) => (
              <td key={day?.day ?? `empty ${i}`}>{day && <Cell day={day} onPick={onPick} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ day, onPick }: { day: Day; onPick?: ((day: Day) => void) | undefined }) {
  const t = useWords(calendarWords);
  const tx = useText();
  const kind = day.kind;
  const words = kind === 'WORKING' ? '' : `, ${t.kinds[kind]}${day.name ? `: ${tx(day.name)}` : ''}`;
  const face = (
    <>
      <span aria-hidden={onPick ? true : undefined}>{Number(day.day.slice(8))}</span>
      {t.marks[kind] && <sup aria-hidden="true">{t.marks[kind]}</sup>}
    </>
  );
  const title = day.name ? tx(day.name) : undefined;
  return onPick ? (
    <button
      type="button"
      className={`cal-day ${kind}`}
      title={title}
      aria-label={`${plainDate(day.day)}${words}`}
      onClick={() => onPick(day)}
    >
      {face}
    </button>
  ) : (
    <span className={`cal-day ${kind}`} title={title}>
      {face}
      {words && <span className="vh">{words}</span>}
    </span>
  );
}

/** Monday first; empty places before the first and after the last day. */
function weeks(days: Day[]): (Day | undefined)[][] {
  const first = new Date(`${days[0]?.day}T00:00:00Z`).getUTCDay();
  const cells: (Day | undefined)[] = [...Array<undefined>((first + 6) % 7), ...days];
  while (cells.length % 7) cells.push(undefined);
  return Array.from({ length: cells.length / 7 }, (_, i) => cells.slice(i * 7, i * 7 + 7));
}

import { dateTime, plainDate, weekdayAndDay } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import type { Year } from './api/calendars.ts';
import { useVersions } from './api/calendars.ts';
import { calendarWords } from './words.ts';

const WEEK = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

export function SpecialDays({ year, nameOf }: { year: Year; nameOf: (code: string) => string }) {
  const t = useWords(calendarWords);
  const tx = useText();
  const days = year.days.filter((d) => d.name);
  return (
    <section>
      <h2>{t.special.title}</h2>
      {days.length === 0 ? (
        <p>{t.special.none}</p>
      ) : (
        <table className="grid cards cal-table">
          <thead>
            <tr>
              <th scope="col">{t.special.day}</th>
              <th scope="col">{t.special.name}</th>
              <th scope="col">{t.special.kind}</th>
              <th scope="col">{t.special.source}</th>
              <th scope="col">{t.special.from}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((d) => (
              <tr key={d.day}>
                <th scope="row" className="nowrap">
                  {weekdayAndDay(d.day)}
                </th>
                <td data-l={t.special.name}>{tx(d.name)}</td>
                <td data-l={t.special.kind}>{t.kinds[d.kind]}</td>
                <td data-l={t.special.source}>{d.source ?? '–'}</td>
                <td data-l={t.special.from}>{d.from ? nameOf(d.from) : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

export function Hours({ year, nameOf }: { year: Year; nameOf: (code: string) => string }) {
  const t = useWords(calendarWords);
  return (
    <section>
      <h2>{t.hours.title}</h2>
      <p>
        {t.hours.by}: <b>{nameOf(year.hoursFrom)}</b>
      </p>
      {year.hours.map((regime) => (
        <div key={regime.from}>
          {year.hours.length > 1 && <h3>{t.hours.from(plainDate(regime.from))}</h3>}
          <dl className="cal-hours">
            {WEEK.map((day, i) => (
              <div key={day}>
                <dt>{t.weekdayNames[i]}</dt>
                <dd>{regime.week[day]?.join(', ').replaceAll('-', '–') || t.hours.closed}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}

export function Outages({ year, nameOf }: { year: Year; nameOf: (code: string) => string }) {
  const t = useWords(calendarWords);
  const tx = useText();
  return (
    <section>
      <h2>{t.outages.title}</h2>
      {year.outages.length === 0 ? (
        <p>{t.outages.none}</p>
      ) : (
        <>
          <p>{t.outages.note}</p>
          <ul>
            {year.outages.map(({ outage, agency }) => (
              <li key={`${outage.from}${agency}`}>
                {dateTime(outage.from)} – {dateTime(outage.to)}: {tx(outage.reason)} ({nameOf(agency)})
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

export function Versions({ agency }: { agency: string }) {
  const all = useWords(calendarWords);
  const t = all.versions;
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useVersions(agency);
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="no-print">
      <h2>{t.title}</h2>
      {data && items.length === 0 && <p>{t.none}</p>}
      {items.length > 0 && (
        <ol className="cal-versions" role="list">
          {items.map((v) => (
            <li key={v.version} className="panel">
              <p>
                <b>
                  {t.version} {v.version}
                </b>
                {' · '}
                {t.at} {dateTime(v.appliedAt)} · {t.by}: {v.authorName}
              </p>
              <p>
                {t.reason}: {v.reason}
              </p>
              <p>
                {t.basis}: {v.legalBasis}
              </p>
            </li>
          ))}
        </ol>
      )}
      {hasNextPage && (
        <button type="button" className="btn alt sm" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          +
        </button>
      )}
    </section>
  );
}

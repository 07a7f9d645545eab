import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { paths } from '#/config/paths.ts';
import type { Schemas } from '#/shared/api/client.ts';
import { dateTime, dayOf, number } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { FailedPage, FailedPart, Loading, Notice } from '#/shared/ui/states.tsx';
import { type Draft, useAgencies, useBegin, useCalendars, useDraft, useYear } from './api/calendars.ts';
import { DraftDesk } from './DraftDesk.tsx';
import { calendarWords } from './words.ts';
import { YearGrid } from './YearGrid.tsx';
import { Hours, Outages, SpecialDays, Versions } from './YearParts.tsx';

const route = getRouteApi(paths.calendar);
type Summary = Schemas['CalendarSummary'];

export function CalendarPage() {
  const { data, error, refetch } = useCalendars();
  if (error) return <FailedPage error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  return <Calendars all={data.items} />;
}

function Calendars({ all }: { all: Summary[] }) {
  const t = useWords(calendarWords);
  const tx = useText();
  const search = route.useSearch();
  const navigate = useNavigate();
  const id = useId();
  const known = all.find((c) => c.agency === search.agency);
  const calendar = known ?? all[0];
  const year = search.year ?? Number(dayOf(new Date()).slice(0, 4));
  const go = (to: typeof search) => void navigate({ to: paths.calendar, search: { ...search, ...to } });
  if (!calendar) return null;
  return (
    <div className="wrap calendar">
      <div className="page-head">
        <PageTitle>{t.title}</PageTitle>
        <button type="button" className="btn alt sm no-print" onClick={() => globalThis.print()}>
          {t.print}
        </button>
      </div>
      <p className="no-print">{t.lede}</p>
      {search.agency && !known && <Notice tone="warn">{t.noAgency}</Notice>}
      <div className="cal-choose no-print">
        <div className="select">
          <label htmlFor={id}>{t.agency}</label>
          <select
            id={id}
            className="input"
            value={calendar.agency}
            onChange={(event) => go({ agency: event.target.value, draft: undefined })}
          >
            {all.map((c) => (
              <option key={c.agency} value={c.agency}>
                {tx(c.agencyName)}
                {c.drafted ? ` (${t.drafted.toLocaleLowerCase()})` : ''}
              </option>
            ))}
          </select>
        </div>
        <div className="cal-turn">
          <button type="button" className="btn alt sm" disabled={year <= 2000} onClick={() => go({ year: year - 1 })}>
            <span aria-hidden="true">←</span> <span className="vh">{t.before}: </span>
            {year - 1}
          </button>
          <b aria-live="polite">
            <span className="vh">{t.year} </span>
            {year}
          </b>
          <button type="button" className="btn alt sm" disabled={year >= 2100} onClick={() => go({ year: year + 1 })}>
            <span className="vh">{t.after}: </span>
            {year + 1} <span aria-hidden="true">→</span>
          </button>
        </div>
      </div>
      <h2 className="only-print">
        {tx(calendar.agencyName)}, {year}
      </h2>
      <OneCalendar key={calendar.agency} calendar={calendar} year={year} draft={Boolean(search.draft)} go={go} />
    </div>
  );
}

function OneCalendar({
  calendar,
  year,
  draft: wanted,
  go,
}: {
  calendar: Summary;
  year: number;
  draft: boolean;
  go: (to: { draft?: boolean | undefined }) => void;
}) {
  const t = useWords(calendarWords);
  const { data: draft, error, isPending } = useDraft(calendar.agency, calendar.drafted);
  const begin = useBegin(calendar.agency);
  const shown = wanted && draft ? draft : undefined;
  const toDraft = () =>
    calendar.drafted ? go({ draft: true }) : begin.mutate(undefined, { onSuccess: () => go({ draft: true }) });
  return (
    <>
      <p>
        {calendar.version && calendar.appliedAt ? t.own(calendar.version, dateTime(calendar.appliedAt)) : t.inherits}
      </p>
      {begin.error && <FailedPart error={begin.error} />}
      {error && <FailedPart error={error} />}
      {shown ? (
        <button type="button" className="btn alt no-print" onClick={() => go({ draft: undefined })}>
          {t.inForce}
        </button>
      ) : (
        calendar.mayKeep && (
          <button type="button" className="btn no-print" disabled={begin.isPending} onClick={toDraft}>
            {calendar.drafted ? t.goOn : t.begin}
          </button>
        )
      )}
      {wanted && calendar.drafted && isPending ? (
        <Loading />
      ) : (
        <YearView calendar={calendar} year={year} draft={shown} onGone={() => go({ draft: undefined })} />
      )}
    </>
  );
}

function YearView({
  calendar,
  year,
  draft,
  onGone,
}: {
  calendar: Summary;
  year: number;
  draft: Draft | undefined;
  onGone: () => void;
}) {
  const t = useWords(calendarWords);
  const tx = useText();
  const { data, error, refetch } = useYear(calendar.agency, year, draft?.revision);
  const { data: agencies } = useAgencies();
  const nameOf = (code: string) => tx(agencies?.find((a) => a.code === code)?.name) || code;
  return (
    <>
      {draft && calendar.mayKeep && <DraftDesk key={draft.agency} draft={draft} year={data} onGone={onGone} />}
      {error && <FailedPart error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          <p>
            <b>{data.draft ? t.drafted : t.inForce}.</b> {t.label(data.label)}.{' '}
            {t.sums(number(data.workingDays), number(data.workingMinutes / 60))}
          </p>
          {!(draft && calendar.mayKeep) && <YearGrid days={data.days} />}
          <div className="cal-parts">
            <SpecialDays year={data} nameOf={nameOf} />
            <div>
              <Hours year={data} nameOf={nameOf} />
              <Outages year={data} nameOf={nameOf} />
            </div>
          </div>
        </>
      )}
      <Versions agency={calendar.agency} />
    </>
  );
}

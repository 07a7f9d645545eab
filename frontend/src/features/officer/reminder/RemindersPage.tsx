import { getRouteApi, Link } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { type Reminder, useReadReminder, useReminders } from '#/features/officer/api/reminders.ts';
import { firstQueue } from '#/features/officer/roles.ts';
import { isProblem } from '#/shared/api/problem.ts';
import { StateTag } from '#/shared/domain/StateTag.tsx';
import { dateTime } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { useRoles } from '#/shared/session/me.ts';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Empty, FailedPage, FailedPart, Loading } from '#/shared/ui/states.tsx';
import { reminderWords } from './words.ts';

/** Where the clock that was spoken of still runs; elsewhere the dossier has moved on. */
const OPEN = ['SUBMITTED', 'ACCEPTED', 'IN_PROGRESS'];
const route = getRouteApi(paths.reminders);

/** What I was reminded of: unread first asked for, all on demand. */
export function RemindersPage() {
  const t = useWords(reminderWords);
  const { all } = route.useSearch();
  const roles = useRoles();
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useReminders(!all);
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  if (isProblem(error, 403)) return <FailedPage error={error} />;
  return (
    <div className="wrap">
      <nav className="way no-print" aria-label={t.back}>
        <Link to={paths.queue} params={{ name: firstQueue(roles) }}>
          ← {t.back}
        </Link>
      </nav>
      <PageTitle>{t.title}</PageTitle>
      <p>{t.lede}</p>
      <nav aria-label={t.show} className="tabs">
        <Link to={paths.reminders} search={{}} aria-current={all ? undefined : 'page'}>
          {t.unreadOnly}
        </Link>
        <Link to={paths.reminders} search={{ all: true }} aria-current={all ? 'page' : undefined}>
          {t.all}
        </Link>
      </nav>
      {error && <FailedPart error={error} retry={() => void refetch()} />}
      {isPending && !error && <Loading />}
      {data && items.length === 0 && <Empty title={all ? t.noneAtAll : t.none} />}
      {items.length > 0 && <ReminderTable items={items} />}
      {hasNextPage && (
        <p className="more">
          <button type="button" className="btn alt" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t.more}
          </button>
        </p>
      )}
    </div>
  );
}

function ReminderTable({ items }: { items: Reminder[] }) {
  const t = useWords(reminderWords);
  return (
    <table className="grid cards">
      <caption className="muted small">{t.list}</caption>
      <thead>
        <tr>
          {[t.columns.dossier, t.columns.what, t.columns.due, t.columns.at, t.columns.read].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <ReminderRow key={item.id} item={item} />
        ))}
      </tbody>
    </table>
  );
}

/** Opening the dossier reads the reminder, too. */
function ReminderRow({ item }: { item: Reminder }) {
  const t = useWords(reminderWords);
  const tx = useText();
  const read = useReadReminder();
  const code = item.dossierCode ?? item.filingReference;
  const mark = () => {
    if (!item.readAt) read.mutate(item.id);
  };
  return (
    <tr>
      <th scope="row">
        <Link to={paths.workbench} params={{ id: item.dossier }} className="num nowrap row-link" onClick={mark}>
          {code}
        </Link>
        <span className="small block">{tx(item.procedureName)}</span>
      </th>
      <td data-l={t.columns.what}>
        {t.clock[item.clock]}
        {item.clock === 'STEP' && OPEN.includes(item.state) && item.stepName && `: ${tx(item.stepName)}`}
        {!OPEN.includes(item.state) && (
          <span className="block">
            <StateTag state={item.state} />
          </span>
        )}
        <span className="muted small block">
          {t.level[item.level]}, {tx(item.agencyName)}
        </span>
      </td>
      <td data-l={t.columns.due}>
        <time dateTime={item.dueAt}>{dateTime(item.dueAt)}</time>
      </td>
      <td data-l={t.columns.at}>
        <time dateTime={item.createdAt}>{dateTime(item.createdAt)}</time>
      </td>
      <td data-l={t.columns.read}>
        {item.readAt ? (
          <time dateTime={item.readAt}>{dateTime(item.readAt)}</time>
        ) : (
          <button
            type="button"
            className="btn alt sm"
            aria-label={t.markFor(code)}
            disabled={read.isPending}
            onClick={mark}
          >
            {t.mark}
          </button>
        )}
      </td>
    </tr>
  );
}

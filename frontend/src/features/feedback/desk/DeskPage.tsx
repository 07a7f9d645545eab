import { getRouteApi, Link } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { useDesk, useDeskCounts } from '#/features/feedback/api/desk.ts';
import { StateLine } from '#/features/feedback/StateLine.tsx';
import { VIEWS } from '#/features/feedback/search.ts';
import { feedbackWords } from '#/features/feedback/words.ts';
import type { Schemas } from '#/shared/api/client.ts';
import { isProblem } from '#/shared/api/problem.ts';
import { dateTime, number } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { useRoles } from '#/shared/session/me.ts';
import { AlertIcon } from '#/shared/ui/icons.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Empty, FailedPage, FailedPart, Loading } from '#/shared/ui/states.tsx';
import { deskWords } from './deskWords.ts';
import { TemplatesPart } from './TemplatesPart.tsx';

const route = getRouteApi(paths.feedbackDesk);

/** What the desk has, or what was given to an officer to answer. */
export function DeskPage() {
  const t = useWords(deskWords);
  const isDesk = useRoles().has('FEEDBACK_OFFICER');
  const view = route.useSearch().view ?? (isDesk ? 'TO_CLASSIFY' : 'MINE');
  const found = useDesk(view);
  const counts = new Map(useDeskCounts().data?.items.map((item) => [item.view, item.number]));
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  if (isProblem(found.error, 403)) return <FailedPage error={found.error} />;
  return (
    <div className="wrap stack">
      <PageTitle>{t.title}</PageTitle>
      <nav aria-label={t.tabs} className="tabs">
        {VIEWS.filter((name) => isDesk || name === 'MINE').map((name) => (
          <Link
            key={name}
            to={paths.feedbackDesk}
            search={{ view: name }}
            aria-current={name === view ? 'page' : undefined}
          >
            {t.views[name]} {counts.has(name) && <span className="count">{number(counts.get(name) ?? 0)}</span>}
          </Link>
        ))}
      </nav>
      {found.error && <FailedPart error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && !found.error && <Loading />}
      {found.data && items.length === 0 && <Empty title={t.none} />}
      {items.length > 0 && <DeskTable items={items} />}
      {found.hasNextPage && (
        <p className="more">
          <button
            type="button"
            className="btn alt"
            disabled={found.isFetchingNextPage}
            onClick={() => void found.fetchNextPage()}
          >
            {t.more}
          </button>
        </p>
      )}
      {isDesk && <TemplatesPart />}
    </div>
  );
}

function DeskTable({ items }: { items: Schemas['FeedbackItem'][] }) {
  const t = useWords(deskWords);
  const shared = useWords(feedbackWords);
  const tx = useText();
  return (
    <table className="grid cards">
      <caption className="muted small">{t.list}</caption>
      <thead>
        <tr>
          {Object.values(t.columns).map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row">
              <Link to={paths.feedbackCase} params={{ id: item.id }} className="row-link">
                {item.title}
              </Link>
              <span className="small block muted">
                {shared.theme[item.theme]} · {tx(item.agencyName)}
              </span>
            </th>
            <td data-l={t.columns.state}>
              <StateLine state={item.state} />
            </td>
            <td data-l={t.columns.received}>
              <time dateTime={item.receivedAt}>{dateTime(item.receivedAt)}</time>
            </td>
            <td data-l={t.columns.due}>
              {item.dueAt ? <time dateTime={item.dueAt}>{dateTime(item.dueAt)}</time> : '–'}
              {item.late && (
                <span className="tag bad block">
                  <AlertIcon />
                  {t.late}
                </span>
              )}
            </td>
            <td data-l={t.columns.who}>{item.assigneeName ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

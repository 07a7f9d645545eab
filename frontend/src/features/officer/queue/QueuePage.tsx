import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { paths } from '#/config/paths.ts';
import { queuesChanged, useQueue } from '#/features/officer/api/queue.ts';
import { RemindersLink } from '#/features/officer/reminder/RemindersLink.tsx';
import { isProblem } from '#/shared/api/problem.ts';
import { time } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { useShortcuts } from '#/shared/ui/shortcuts.ts';
import { Empty, FailedPage, FailedPart, Loading } from '#/shared/ui/states.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { QueueFilters } from './QueueFilters.tsx';
import { QueueTable } from './QueueTable.tsx';
import { QueueTabs } from './QueueTabs.tsx';
import { isNarrowed, QUEUES, type QueueName } from './search.ts';
import { queueWords } from './words.ts';

const route = getRouteApi(paths.queue);

export function QueuePage() {
  const t = useWords(queueWords);
  const { name } = route.useParams();
  const queue = QUEUES.find((known) => known === name);
  if (!queue)
    return (
      <div className="wrap stack">
        <PageTitle>{t.unknown}</PageTitle>
        <QueueTabs current="my-tasks" />
      </div>
    );
  return <Queue queue={queue} />;
}

function Queue({ queue }: { queue: QueueName }) {
  const t = useWords(queueWords);
  const search = route.useSearch();
  const navigate = useNavigate();
  const body = useRef<HTMLTableSectionElement>(null);
  const [help, setHelp] = useState(false);
  const { data, error, isPending, hasNextPage, isFetching, isFetchingNextPage, fetchNextPage, refetch, dataUpdatedAt } =
    useQueue(queue, search);
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const move = (by: 1 | -1) => focusRow(body.current, by);
  useShortcuts({
    j: () => move(1),
    ArrowDown: () => move(1),
    k: () => move(-1),
    ArrowUp: () => move(-1),
    r: () => void queuesChanged(),
    '?': () => setHelp(true),
    '/': focusSearch,
  });
  // Not an officer: no queues to show around it.
  if (isProblem(error, 403)) return <FailedPage error={error} />;
  return (
    <div className="wrap">
      <div className="page-head">
        <PageTitle>{t.title}</PageTitle>
        <div className="row no-print">
          <RemindersLink />
          <button type="button" className="btn alt sm" disabled={isFetching} onClick={() => void queuesChanged()}>
            {t.refresh}
          </button>
          <button type="button" className="btn alt sm" onClick={() => setHelp(true)}>
            {t.keys.button}
          </button>
        </div>
      </div>
      <QueueTabs current={queue} />
      <p>{t.explain[queue]}</p>
      <QueueFilters
        search={search}
        items={items}
        withDue={queue !== 'late' && queue !== 'due-soon'}
        onChange={(next) => void navigate({ to: paths.queue, params: { name: queue }, search: next })}
      />
      <p role="status" className="muted small">
        {data && `${t.shown(items.length, hasNextPage)} ${t.refreshed(time(new Date(dataUpdatedAt)))}`}
      </p>
      {error && <FailedPart error={error} retry={() => void refetch()} />}
      {isPending && !error && <Loading />}
      {data && items.length === 0 && (
        <Empty title={isNarrowed(search) ? t.none.narrowed : t.none.title}>
          {isNarrowed(search) ? (
            <button
              type="button"
              className="btn alt"
              onClick={() => void navigate({ to: paths.queue, params: { name: queue }, search: {} })}
            >
              {t.clear}
            </button>
          ) : (
            <p>{t.none.help}</p>
          )}
        </Empty>
      )}
      {items.length > 0 && <QueueTable queue={queue} search={search} items={items} caption={t.order} body={body} />}
      {hasNextPage && (
        <p className="more">
          <button type="button" className="btn alt" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t.more}
          </button>
        </p>
      )}
      <KeysDialog open={help} onClose={() => setHelp(false)} />
    </div>
  );
}

/** From row to row; from outside the list to its first or last row. */
function focusRow(body: HTMLElement | null, by: 1 | -1) {
  const links = [...(body?.querySelectorAll<HTMLElement>('.row-link') ?? [])];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? (by > 0 ? 0 : links.length - 1) : Math.min(Math.max(at + by, 0), links.length - 1);
  links[next]?.focus();
}

function focusSearch() {
  const box = document.querySelector<HTMLInputElement>('.queue-search');
  const details = box?.closest('details');
  if (details) details.open = true;
  box?.focus();
}

import { Link } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { date, dateTime } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Empty, FailedPart, Loading } from '#/shared/ui/states.tsx';
import { useOwn } from './api/feedback.ts';
import { StateLine } from './StateLine.tsx';
import { feedbackWords } from './words.ts';

/** What I complained about with my account. */
export function OwnPage() {
  const t = useWords(feedbackWords);
  const tx = useText();
  const found = useOwn();
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="wrap stack">
      <Crumbs trail={[{ label: t.title, to: paths.feedback }]} />
      <PageTitle>{t.mine}</PageTitle>
      <p>
        <Link to={paths.newFeedback} className="btn">
          {t.write}
        </Link>
      </p>
      {found.error && <FailedPart error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && !found.error && <Loading />}
      {found.data && items.length === 0 && <Empty title={t.mineNone} />}
      <ul role="list" className="results">
        {items.map((item) => (
          <li key={item.reference}>
            <Link to={paths.followFeedback} params={{ reference: item.reference }}>
              {item.title}
            </Link>
            <p className="meta">
              <StateLine state={item.state} />
              <span>{tx(item.agencyName)}</span>
              <span>{t.received(date(item.receivedAt))}</span>
              <span>{t.until(dateTime(item.answerDueAt))}</span>
            </p>
          </li>
        ))}
      </ul>
      {found.hasNextPage && (
        <p className="more">
          <button
            type="button"
            className="btn alt"
            disabled={found.isFetchingNextPage}
            onClick={() => void found.fetchNextPage()}
          >
            {t.list.more}
          </button>
        </p>
      )}
    </div>
  );
}

import { Link } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { date } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { More } from '#/shared/ui/More.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Empty, FailedPart, Loading } from '#/shared/ui/states.tsx';
import { useNotices } from './api.ts';
import { noticeWords } from './words.ts';

/** What is shown now, latest first. */
export function NoticesPage() {
  const t = useWords(noticeWords);
  const tx = useText();
  const found = useNotices();
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="wrap">
      <Crumbs />
      <PageTitle>{t.title}</PageTitle>
      <p className="lede">{t.lede}</p>
      {found.error && <FailedPart error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && !found.error && <Loading />}
      {found.data && items.length === 0 && <Empty title={t.none} />}
      <ul role="list" className="results">
        {items.map((item) => (
          <li key={item.id}>
            <Link to={paths.notice} params={{ id: item.id }}>
              {tx(item.content.title)}
            </Link>
            <p className="meta">
              <span className={`tag ${item.content.kind === 'DOWNTIME' ? 'warn' : 'info'}`}>
                {t.kinds[item.content.kind]}
              </span>
              <time dateTime={item.shownFrom}>{date(item.shownFrom)}</time>
            </p>
          </li>
        ))}
      </ul>
      <More list={found} />
    </div>
  );
}

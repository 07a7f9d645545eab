import { useHotlines } from '#/shared/api/hotlines.ts';
import { phoneLink } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Empty, FailedPart, Loading } from '#/shared/ui/states.tsx';
import { OpenNow } from './OpenNow.tsx';
import { hotlineWords } from './words.ts';

/** Whom to call about what, and whether somebody answers now. */
export function HotlinesPage() {
  const t = useWords(hotlineWords);
  const tx = useText();
  const found = useHotlines();
  const items = found.data?.items ?? [];
  return (
    <div className="wrap stack">
      <Crumbs />
      <PageTitle>{t.title}</PageTitle>
      <p className="lede">{t.lede}</p>
      {found.error && <FailedPart error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && !found.error && <Loading />}
      {found.data && items.length === 0 && <Empty title={t.none} />}
      <ul role="list" className="results">
        {items.map((item) => (
          <li key={item.id}>
            <p>
              <b>{tx(item.name)}</b>
              <span className="muted block small">
                {t.purposes[item.purpose]}, {tx(item.agencyName)}
              </span>
            </p>
            <p>
              <a href={phoneLink(item.phone)} className="nowrap num">
                {item.phone}
              </a>{' '}
              <OpenNow hotline={item} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

import { Link } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { dateTime } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { useBanners } from './api.ts';
import { noticeWords } from './words.ts';

/** What every page says at its top: planned downtime, and whatever else editors put there. */
export function Banner() {
  const t = useWords(noticeWords);
  const tx = useText();
  const items = useBanners().data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <aside className="banner no-print" aria-label={t.banner}>
      <ul role="list" className="wrap">
        {items.map(({ id, content }) => (
          <li key={id}>
            <Link to={paths.notice} params={{ id }}>
              {tx(content.title)}
            </Link>
            {content.downFrom && content.downTo && (
              <span>. {t.down(dateTime(content.downFrom), dateTime(content.downTo))}</span>
            )}
          </li>
        ))}
      </ul>
    </aside>
  );
}

import { date, dateTime, time } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import type { HotlineItem } from './api.ts';
import { hotlineWords } from './words.ts';

/** Whether somebody answers at this moment, and when that changes. */
export function OpenNow({ hotline }: { hotline: HotlineItem }) {
  const t = useWords(hotlineWords);
  const { openNow, changesAt, opening } = hotline;
  const at = changesAt && (date(changesAt) === date(new Date().toISOString()) ? time(changesAt) : dateTime(changesAt));
  return (
    <>
      <span className={`tag ${openNow ? 'ok' : 'info'}`}>{openNow ? t.open : t.closed}</span>{' '}
      <span className="muted small">
        {opening === 'ALWAYS' ? t.always : at && (openNow ? t.until(at) : t.from(at))}
      </span>
    </>
  );
}

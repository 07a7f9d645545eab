import { Link } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { useQueueCounts } from '#/features/officer/api/queueCounts.ts';
import { number } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { QUEUES, type QueueName } from './search.ts';
import { queueWords } from './words.ts';

const tone = (name: QueueName, count: number) => {
  if (count === 0) return '';
  return name === 'late' ? 'bad' : name === 'due-soon' ? 'warn' : '';
};

/** My queues with how many wait in each. Links, not ARIA tabs: each has its own address. */
export function QueueTabs({ current }: { current: QueueName }) {
  const t = useWords(queueWords);
  const items = useQueueCounts().data?.items;
  const counts = new Map(items?.map((item) => [item.name, item.count]));
  // The server names the queues that the caller's roles fill.
  const mine = QUEUES.filter((name) => counts.has(name) || name === current);
  return (
    <nav aria-label={t.tabs} className="tabs">
      {mine.map((name) => {
        const count = counts.get(name);
        return (
          <Link
            key={name}
            to={paths.queue}
            params={{ name }}
            search={{}}
            aria-current={name === current ? 'page' : undefined}
            ref={
              name === current ? (link) => link?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' }) : undefined
            }
          >
            {t.names[name]}
            {count !== undefined && <span className={`count ${tone(name, count)}`}>{number(count)}</span>}
          </Link>
        );
      })}
    </nav>
  );
}

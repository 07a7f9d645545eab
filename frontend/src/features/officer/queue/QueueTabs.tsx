import { Link } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { useQueueCounts } from '#/features/officer/api/queueCounts.ts';
import { OPINION_ROLES } from '#/features/officer/roles.ts';
import { number } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { useRoles } from '#/shared/session/me.ts';
import { QUEUES, type QueueName } from './search.ts';
import { queueWords } from './words.ts';

/** Queues that only some roles have. */
const ONLY: Partial<Record<QueueName, string[]>> = {
  intake: ['INTAKE_OFFICER'],
  'to-return': ['INTAKE_OFFICER'],
  opinions: OPINION_ROLES,
};
const tone = (name: QueueName, count: number) => {
  if (count === 0) return '';
  return name === 'late' ? 'bad' : name === 'due-soon' ? 'warn' : '';
};

/** My queues with how many wait in each. Links, not ARIA tabs: each has its own address. */
export function QueueTabs({ current }: { current: QueueName }) {
  const t = useWords(queueWords);
  const roles = useRoles();
  const counts = new Map(useQueueCounts().data?.items.map((item) => [item.name, item.count]));
  const mine = QUEUES.filter((name) => ONLY[name]?.some((role) => roles.has(role)) ?? true);
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

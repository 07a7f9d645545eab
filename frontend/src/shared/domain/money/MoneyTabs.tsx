import { Link } from '@tanstack/react-router';
import { useWords } from '#/shared/i18n/messages.ts';
import { useRoles } from '#/shared/session/me.ts';
import { desksOf, type MoneyDesk } from './desks.ts';
import { moneyWords } from './words.ts';

/** The ways between the desks of whoever works with money. Links, not ARIA tabs: each has its own address. */
export function MoneyTabs({ current }: { current: MoneyDesk['name'] }) {
  const t = useWords(moneyWords);
  const desks = desksOf(useRoles());
  if (desks.length < 2) return null;
  return (
    <nav aria-label={t.desks} className="tabs no-print">
      {desks.map((desk) => (
        <Link
          key={desk.name}
          to={desk.to}
          search={{}}
          activeOptions={{ exact: true, includeSearch: false }}
          aria-current={desk.name === current ? 'page' : undefined}
          ref={
            desk.name === current
              ? (link) => link?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
              : undefined
          }
        >
          {t.desk[desk.name]}
        </Link>
      ))}
    </nav>
  );
}

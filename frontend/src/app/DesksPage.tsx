import { Link } from '@tanstack/react-router';
import { useWords } from '#/shared/i18n/messages.ts';
import { useRoles } from '#/shared/session/me.ts';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { DESKS } from './deskRoles.ts';
import { deskWords } from './deskWords.ts';

/** What the caller may write for the public. */
export function DesksPage() {
  const t = useWords(deskWords);
  const roles = useRoles();
  const mine = DESKS.filter((desk) => desk.roles.some((role) => roles.has(role)));
  return (
    <div className="wrap stack">
      <PageTitle>{t.title}</PageTitle>
      <p className="lede">{t.lede}</p>
      <ul role="list" className="results">
        {mine.map((desk) => (
          <li key={desk.key}>
            <Link to={desk.to}>{t.desks[desk.key].name}</Link>
            <p>{t.desks[desk.key].what}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

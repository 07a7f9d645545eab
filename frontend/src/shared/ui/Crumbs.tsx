import { Link, type LinkProps } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { uiWords } from './words.ts';

/** The way here, the home page first, without the page itself. */
export function Crumbs({
  trail = [],
}: {
  trail?: { label: string; to: LinkProps['to']; params?: LinkProps['params'] }[];
}) {
  const t = useWords(uiWords);
  return (
    <nav className="crumbs" aria-label={t.crumbs}>
      <ol role="list">
        <li>
          <Link to={paths.home}>{t.home}</Link>
        </li>
        {trail.map((place) => (
          <li key={place.label}>
            <Link to={place.to} params={place.params as never}>
              {place.label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

import { Link, Outlet, useMatches } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { Banner } from '#/features/notice/Banner.tsx';
import { useConfiguration } from '#/shared/api/configuration.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Toasts } from '#/shared/ui/toast.tsx';
import { Connectivity } from './Connectivity.tsx';
import { Footer } from './Footer.tsx';
import { Masthead, useIsStaffPage } from './Masthead.tsx';
import { OfficerBar } from './OfficerBar.tsx';
import { SessionDialog } from './SessionDialog.tsx';
import { appWords } from './words.ts';

/** Everything around the page. */
export function Layout() {
  const t = useWords(appWords);
  const isHome = useMatches({ select: (matches) => matches.at(-1)?.fullPath === paths.home });
  const isStaff = useIsStaffPage();
  const demo = useConfiguration().data?.demo;
  return (
    <div className={isStaff ? 'app staff' : 'app'}>
      <a className="skip" href="#main">
        {t.site.skip}
      </a>
      <Masthead />
      {demo && (
        <aside className="demo no-print" aria-label="Demo">
          <p className="wrap">{t.demo}</p>
        </aside>
      )}
      <Banner />
      {isStaff && <OfficerBar />}
      <Connectivity />
      <main id="main" tabIndex={-1} className={isHome ? 'flush' : undefined}>
        <Outlet />
      </main>
      <Footer />
      <SessionDialog />
      <Toasts />
    </div>
  );
}

export function NotFound() {
  const t = useWords(appWords).notFound;
  return (
    <div className="wrap stack">
      <PageTitle>{t.title}</PageTitle>
      <p className="lede">{t.help}</p>
      <p>
        <Link to={paths.home}>{t.home}</Link>
      </p>
    </div>
  );
}

import { Link, useMatches } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { FEEDBACK_ROLES } from '#/features/feedback/search.ts';
import { BOOK_ROLES, TEMPLATE_ROLES } from '#/features/form/roles.ts';
import { GUIDANCE_READERS } from '#/features/guidance/roles.ts';
import { CALENDAR_ROLES, firstQueue, INTAKE_ROLES, QUEUE_ROLES } from '#/features/officer/roles.ts';
import { queryClient } from '#/shared/api/client.ts';
import { firstDesk } from '#/shared/domain/money/desks.ts';
import { moneyWords } from '#/shared/domain/money/words.ts';
import { setLanguage, useLanguage } from '#/shared/i18n/language.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { useRoles } from '#/shared/session/me.ts';
import { login, logout, useSession } from '#/shared/session/session.ts';
import { Logo } from '#/shared/ui/icons.tsx';
import { toast } from '#/shared/ui/toast.tsx';
import { DESK_ROLES } from './deskRoles.ts';
import { appWords } from './words.ts';

/** Whose main work is money; who only approves refunds finds them from the dossier and by the tabs. */
const MAIN_DUTY = ['CASHIER', 'POSTAL_AGENT', 'ACCOUNTANT', 'INSPECTOR'];

/** One row for visitors; who is logged in has more places than fit beside the name of the site, and gets a row for them. */
export function Masthead() {
  const t = useWords(appWords);
  const { status, name } = useSession();
  const signedIn = status !== 'anonymous';
  return (
    <header className="masthead">
      <div className={signedIn ? 'wrap signed-in' : 'wrap'}>
        <Link to={paths.home} className="brand">
          <Logo />
          <span>
            <b>{t.site.name}</b>
            <span>{t.site.org}</span>
          </span>
        </Link>
        {signedIn && name && (
          <span className="who">
            <span className="vh">{t.nav.account('')}</span>
            {name}
          </span>
        )}
        <LanguageSwitch />
        <nav aria-label={t.site.menu}>
          <ul role="list">
            <Places />
            <Account />
          </ul>
        </nav>
      </div>
    </header>
  );
}

/** Officers have their own places; everybody keeps the public ones. */
function Places() {
  const t = useWords(appWords);
  const roles = useRoles();
  const { status } = useSession();
  if (roles.size > 0)
    return (
      <>
        {QUEUE_ROLES.some((role) => roles.has(role)) && (
          <li>
            <Link to={paths.queue} params={{ name: firstQueue(roles) }}>
              {t.nav.queues}
            </Link>
          </li>
        )}
        <MoneyPlace roles={roles} />
        {INTAKE_ROLES.some((role) => roles.has(role)) && (
          <li>
            <Link to={paths.counterIntake}>{t.nav.counter}</Link>
          </li>
        )}
        {BOOK_ROLES.some((role) => roles.has(role)) && (
          <li>
            <Link to={paths.trackingBook}>{t.nav.book}</Link>
          </li>
        )}
        {TEMPLATE_ROLES.some((role) => roles.has(role)) && (
          <li>
            <Link to={paths.formTemplates}>{t.nav.templates}</Link>
          </li>
        )}
        {CALENDAR_ROLES.some((role) => roles.has(role)) && (
          <li>
            <Link to={paths.calendar}>{t.nav.calendar}</Link>
          </li>
        )}
        {CALENDAR_ROLES.some((role) => roles.has(role)) && (
          <li>
            <Link to={paths.publications}>{t.nav.publications}</Link>
          </li>
        )}
        {GUIDANCE_READERS.some((role) => roles.has(role)) && (
          <li>
            <Link to={paths.guidance}>{t.nav.guidance}</Link>
          </li>
        )}
        {DESK_ROLES.some((role) => roles.has(role)) && (
          <li>
            <Link to={paths.desks}>{t.nav.desks}</Link>
          </li>
        )}
        {FEEDBACK_ROLES.some((role) => roles.has(role)) && (
          <li>
            <Link to={paths.feedbackDesk}>{t.nav.feedback}</Link>
          </li>
        )}
        <li>
          <Link to={paths.officerSatisfaction}>{t.nav.satisfaction}</Link>
        </li>
        <li>
          <Link to={paths.lookup}>{t.nav.lookup}</Link>
        </li>
      </>
    );
  return (
    <>
      <li>
        <Link to={paths.procedures}>{t.nav.procedures}</Link>
      </li>
      <li>
        <Link to={paths.lookup}>{t.nav.lookup}</Link>
      </li>
      <li>
        <Link to={paths.questions}>{t.nav.questions}</Link>
      </li>
      <li>
        <Link to={paths.feedback}>{t.nav.feedback}</Link>
      </li>
      {status !== 'anonymous' && (
        <>
          <li>
            <Link to={paths.myDossiers}>{t.nav.mine}</Link>
          </li>
          <li>
            <Link to={paths.obligations}>{t.nav.owed}</Link>
          </li>
        </>
      )}
    </>
  );
}

/** One link to the desks with money: to the one that this officer's day begins at. */
function MoneyPlace({ roles }: { roles: ReadonlySet<string> }) {
  const t = useWords(moneyWords);
  const desk = MAIN_DUTY.some((role) => roles.has(role)) ? firstDesk(roles) : undefined;
  if (!desk) return null;
  return (
    <li>
      <Link to={desk.to} search={{}}>
        {t.desk[desk.name]}
      </Link>
    </li>
  );
}

function Account() {
  const t = useWords(appWords);
  const signedIn = useSession().status !== 'anonymous';
  return (
    <li className="account">
      <button type="button" className="navlike" onClick={() => void (signedIn ? logout() : login()).catch(toast)}>
        {signedIn ? t.nav.logout : t.nav.login}
      </button>
    </li>
  );
}

function LanguageSwitch() {
  const t = useWords(appWords);
  const other = useLanguage() === 'vi' ? 'en' : 'vi';
  return (
    <button
      type="button"
      className="linkish language"
      lang={other}
      onClick={() => {
        setLanguage(other);
        // Some words come from the server in the language asked for.
        void queryClient.invalidateQueries();
      }}
    >
      {t.otherLanguage}
    </button>
  );
}

export const useIsStaffPage = () =>
  useMatches({ select: (matches) => matches.some((m) => m.fullPath.startsWith('/can-bo')) });

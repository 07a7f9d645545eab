import { Link, useNavigate } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { useRoles } from '#/shared/session/me.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { FailedPage, Loading } from '#/shared/ui/states.tsx';
import { useMyShift } from './api/myShift.ts';
import { CloseForm } from './CloseForm.tsx';
import { closeWords } from './closeWords.ts';
import { cashierWords } from './words.ts';

/** Counting the drawer at the end of the day. */
export function CloseShiftPage() {
  const all = useWords(cashierWords);
  const t = useWords(closeWords).close;
  const navigate = useNavigate();
  const roles = useRoles();
  const found = useMyShift(roles.size > 0);
  if (found.error) return <FailedPage error={found.error} retry={() => void found.refetch()} />;
  if (found.data === undefined) return <Loading />;
  if (found.data === null)
    return (
      <div className="wrap stack">
        <PageTitle>{t.none}</PageTitle>
        <p>
          <Link to={paths.cashier} className="btn">
            {t.back}
          </Link>
        </p>
      </div>
    );
  return (
    <div className="wrap">
      <Crumbs trail={[{ label: all.title, to: paths.cashier }]} />
      <PageTitle>{t.title}</PageTitle>
      <p className="intro">{t.lede}</p>
      <CloseForm shift={found.data} onClosed={(id) => void navigate({ to: paths.shift, params: { id } })} />
    </div>
  );
}

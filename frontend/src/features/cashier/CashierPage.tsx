import { getRouteApi } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { MoneyTabs } from '#/shared/domain/money/MoneyTabs.tsx';
import { useWords } from '#/shared/i18n/messages.ts';
import { useRoles } from '#/shared/session/me.ts';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { FailedPage, Loading } from '#/shared/ui/states.tsx';
import { useMyShift } from './api/myShift.ts';
import { CollectDesk } from './CollectDesk.tsx';
import { OpenShift } from './OpenShift.tsx';
import { ShiftBox } from './ShiftBox.tsx';
import { cashierWords } from './words.ts';

const route = getRouteApi(paths.cashier);

/** The cashier's day: open a shift, find what is owed, take it, close. */
export function CashierPage() {
  const t = useWords(cashierWords);
  const { q } = route.useSearch();
  const roles = useRoles();
  const found = useMyShift(roles.size > 0);
  if (found.error) return <FailedPage error={found.error} retry={() => void found.refetch()} />;
  if (found.data === undefined) return <Loading />;
  return (
    <div className="wrap">
      <MoneyTabs current="cashier" />
      <PageTitle>{t.title}</PageTitle>
      {found.data === null ? (
        <OpenShift />
      ) : (
        <div className="two desk">
          <CollectDesk key={q} first={q} />
          <aside>
            <ShiftBox shift={found.data} />
          </aside>
        </div>
      )}
    </div>
  );
}

import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { isProblem } from '#/shared/api/problem.ts';
import { MoneyTabs } from '#/shared/domain/money/MoneyTabs.tsx';
import { DayField } from '#/shared/form/fields/DayField.tsx';
import { dayOf, money } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { useRoles } from '#/shared/session/me.ts';
import { useAgencies } from '#/shared/session/useAgencies.ts';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Select } from '#/shared/ui/Select.tsx';
import { Empty, FailedPage, FailedPart, Loading, Notice } from '#/shared/ui/states.tsx';
import { useSummary } from './api/summary.ts';
import { SummaryTable } from './SummaryTable.tsx';
import { reconciliationWords } from './words.ts';

const route = getRouteApi(paths.reconciliation);

/** A day's money from three sides. */
export function SummaryPage() {
  const t = useWords(reconciliationWords).summary;
  const tx = useText();
  const search = route.useSearch();
  const navigate = useNavigate();
  const accountant = useRoles().has('ACCOUNTANT');
  const agencies = useAgencies(['ACCOUNTANT', 'INSPECTOR']);
  const day = search.day ?? dayOf(new Date());
  const found = useSummary(day, search.agency);
  if (isProblem(found.error, 403)) return <FailedPage error={found.error} />;
  const go = (next: typeof search) => void navigate({ to: paths.reconciliation, search: { ...search, ...next } });
  return (
    <div className="wrap">
      <MoneyTabs current="reconciliation" />
      <PageTitle>{t.title}</PageTitle>
      <p className="intro">{t.lede}</p>
      <div className="filters no-print">
        <DayField label={t.day} value={day} onChange={(next) => go({ day: next })} />
        <Select
          label={t.agency}
          any={t.any}
          value={search.agency}
          options={agencies.map((known) => ({ value: known.code, label: tx(known.name) }))}
          onChange={(agency) => go({ agency })}
        />
      </div>
      {found.error && <FailedPart error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && !found.error && <Loading />}
      {found.data && found.data.items.length === 0 && (
        <Empty title={t.none}>
          <p>{t.noneHelp}</p>
        </Empty>
      )}
      {found.data && found.data.items.length > 0 && <SummaryTable items={found.data.items} />}
      {found.data && found.data.unallocated !== 0 && (
        <Notice tone="warn">
          <p>
            {t.unallocated}: <b className="num">{money(found.data.unallocated)}</b>
          </p>
        </Notice>
      )}
      <div className="row no-print more">
        <button type="button" className="btn alt" onClick={() => print()}>
          {t.print}
        </button>
        {accountant && <Link to={paths.statements}>{t.imports}</Link>}
      </div>
    </div>
  );
}

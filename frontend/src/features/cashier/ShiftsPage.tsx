import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { isProblem } from '#/shared/api/problem.ts';
import { MoneyTabs } from '#/shared/domain/money/MoneyTabs.tsx';
import { dateTime, money } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { useAgencyName } from '#/shared/session/useAgencyName.ts';
import { More } from '#/shared/ui/More.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Select } from '#/shared/ui/Select.tsx';
import { Empty, FailedPage, FailedPart, Loading } from '#/shared/ui/states.tsx';
import type { CashierShift } from './api/myShift.ts';
import { useShifts } from './api/shifts.ts';
import { Difference } from './CloseForm.tsx';
import { ShiftTag } from './ShiftTag.tsx';
import { SHIFT_STATES } from './search.ts';
import { cashierWords } from './words.ts';

const route = getRouteApi(paths.shifts);

/** Shifts, newest first; those to be reviewed on demand. */
export function ShiftsPage() {
  const all = useWords(cashierWords);
  const t = all.shifts;
  const { state } = route.useSearch();
  const navigate = useNavigate();
  const found = useShifts(state);
  if (isProblem(found.error, 403)) return <FailedPage error={found.error} />;
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="wrap">
      <MoneyTabs current="shifts" />
      <PageTitle>{t.title}</PageTitle>
      <div className="filters">
        <Select
          label={t.filter}
          any={t.any}
          value={state}
          options={SHIFT_STATES.map((value) => ({ value, label: all.state[value] }))}
          onChange={(next) => void navigate({ to: paths.shifts, search: { state: next } })}
        />
      </div>
      {found.error && <FailedPart error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && !found.error && <Loading />}
      {found.data && items.length === 0 && <Empty title={t.none} />}
      {items.length > 0 && <Table items={items} />}
      <More list={found} label={all.more} />
    </div>
  );
}

function Table({ items }: { items: CashierShift[] }) {
  const all = useWords(cashierWords);
  const t = all.shift;
  const nameOf = useAgencyName();
  return (
    <table className="grid cards">
      <caption className="muted small">{all.shifts.list}</caption>
      <thead>
        <tr>
          <th scope="col">{t.openedAt}</th>
          <th scope="col">{t.cashier}</th>
          <th scope="col">{t.agency}</th>
          <th scope="col" className="n">
            {t.cash}
          </th>
          <th scope="col" className="n">
            {t.card}
          </th>
          <th scope="col">{t.difference}</th>
          <th scope="col">{all.shifts.filter}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((shift) => (
          <tr key={shift.id}>
            <th scope="row">
              <Link to={paths.shift} params={{ id: shift.id }} className="num nowrap row-link">
                {dateTime(shift.openedAt)}
              </Link>
            </th>
            <td data-l={t.cashier}>{shift.cashierName}</td>
            <td data-l={t.agency}>{nameOf(shift.agency)}</td>
            <td className="n" data-l={t.cash}>
              {money(shift.cashIn)}
            </td>
            <td className="n" data-l={t.card}>
              {money(shift.cardIn)}
            </td>
            <td data-l={t.difference}>
              {shift.difference === undefined ? '–' : <Difference amount={shift.difference} />}
            </td>
            <td>
              <ShiftTag state={shift.state} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

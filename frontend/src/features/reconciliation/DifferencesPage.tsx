import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { isProblem } from '#/shared/api/problem.ts';
import { MoneyTabs } from '#/shared/domain/money/MoneyTabs.tsx';
import { money, plainDate } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { useAgencyName } from '#/shared/session/useAgencyName.ts';
import { More } from '#/shared/ui/More.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Select } from '#/shared/ui/Select.tsx';
import { Empty, FailedPage, FailedPart, Loading } from '#/shared/ui/states.tsx';
import { type Difference, useDifferences } from './api/differences.ts';
import { DifferenceTag } from './DifferenceTag.tsx';
import { DIFFERENCE_STATES } from './search.ts';
import { reconciliationWords } from './words.ts';

const route = getRouteApi(paths.differences);

/** The queue of what does not agree. */
export function DifferencesPage() {
  const all = useWords(reconciliationWords);
  const t = all.differences;
  const { state } = route.useSearch();
  const navigate = useNavigate();
  const found = useDifferences(state);
  if (isProblem(found.error, 403)) return <FailedPage error={found.error} />;
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="wrap">
      <MoneyTabs current="differences" />
      <PageTitle>{t.title}</PageTitle>
      <p className="intro">{t.lede}</p>
      <div className="filters">
        <Select
          label={t.filter}
          any={t.any}
          value={state}
          options={DIFFERENCE_STATES.map((value) => ({ value, label: t.states[value] ?? value }))}
          onChange={(next) => void navigate({ to: paths.differences, search: { state: next } })}
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

function Table({ items }: { items: Difference[] }) {
  const t = useWords(reconciliationWords).differences;
  const nameOf = useAgencyName();
  return (
    <table className="grid cards">
      <caption className="muted small">{t.list}</caption>
      <thead>
        <tr>
          <th scope="col">{t.kind}</th>
          <th scope="col" className="n">
            {t.amount}
          </th>
          <th scope="col">{t.day}</th>
          <th scope="col">{t.owner}</th>
          <th scope="col">{t.state}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row">
              <Link to={paths.difference} params={{ id: item.id }} className="row-link">
                {t.kinds[item.kind] ?? item.kind}
              </Link>
              <span className="muted small block">{nameOf(item.agency)}</span>
            </th>
            <td className="n" data-l={t.amount}>
              {money(item.amount)}
            </td>
            <td data-l={t.day}>{plainDate(item.day)}</td>
            <td data-l={t.owner}>{item.ownerName ?? <span className="muted">{t.nobody}</span>}</td>
            <td>
              <DifferenceTag state={item.state} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

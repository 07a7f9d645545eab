import { Link } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { isProblem } from '#/shared/api/problem.ts';
import { MoneyTabs } from '#/shared/domain/money/MoneyTabs.tsx';
import { dateTime, number } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { More } from '#/shared/ui/More.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Empty, FailedPage, FailedPart, Loading } from '#/shared/ui/states.tsx';
import { type BankStatement, useStatements } from './api/statements.ts';
import { ImportForm } from './ImportForm.tsx';
import { statementWords } from './statementWords.ts';
import { reconciliationWords } from './words.ts';

/** Where the other two sides of the reconciliation come in. */
export function StatementsPage() {
  const all = useWords(reconciliationWords);
  const t = useWords(statementWords).statements;
  const found = useStatements();
  if (isProblem(found.error, 403)) return <FailedPage error={found.error} />;
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="wrap">
      <MoneyTabs current="statements" />
      <PageTitle>{t.title}</PageTitle>
      <p className="intro">{t.lede}</p>
      <div className="imports">
        <ImportForm kind="bank-statements" label={t.bankFile} hint={t.bankHint} />
        <ImportForm kind="gateway-files" label={t.gatewayFile} hint={t.gatewayHint} />
      </div>
      {found.error && <FailedPart error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && !found.error && <Loading />}
      {found.data && items.length === 0 && <Empty title={t.none} />}
      {items.length > 0 && <Table items={items} />}
      <More list={found} label={all.more} />
    </div>
  );
}

function Table({ items }: { items: BankStatement[] }) {
  const t = useWords(statementWords).statements;
  return (
    <table className="grid cards plain">
      <caption className="muted small">{t.list}</caption>
      <thead>
        <tr>
          <th scope="col">{t.file}</th>
          <th scope="col">{t.account}</th>
          <th scope="col">{t.importedAt}</th>
          <th scope="col" className="n">
            {t.rows}
          </th>
          <th scope="col" className="n">
            {t.matched}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row">
              <Link to={paths.statement} params={{ id: item.id }} className="row-link">
                {item.fileName}
              </Link>
            </th>
            <td className="num" data-l={t.account}>
              {item.account}
            </td>
            <td data-l={t.importedAt}>{dateTime(item.importedAt)}</td>
            <td className="n" data-l={t.rows}>
              {number(item.transactions)}
            </td>
            <td className="n" data-l={t.matched}>
              {number(item.matched)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

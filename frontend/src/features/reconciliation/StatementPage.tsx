import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '#/config/paths.ts';
import { isProblem } from '#/shared/api/problem.ts';
import { dateTime, money } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { FailedPage, Loading } from '#/shared/ui/states.tsx';
import { type BankTransaction, useStatement } from './api/statement.ts';
import { MatchDialog } from './MatchDialog.tsx';
import { statementWords } from './statementWords.ts';

const route = getRouteApi(paths.statement);

/** A statement's transactions; those that nobody expects can be matched by hand. */
export function StatementPage() {
  const { id } = route.useParams();
  const all = useWords(statementWords);
  const t = all.statement;
  const found = useStatement(id);
  const [matching, setMatching] = useState<BankTransaction>();
  if (found.error)
    return (
      <FailedPage error={found.error} {...(!isProblem(found.error, 404) && { retry: () => void found.refetch() })} />
    );
  if (!found.data) return <Loading />;
  const { statement, transactions } = found.data;
  return (
    <div className="wrap">
      <Crumbs trail={[{ label: all.statements.title, to: paths.statements }]} />
      <PageTitle>{t.title(statement.fileName)}</PageTitle>
      <p className="meta-line">
        <span className="num">{statement.account}</span>
        <span>{dateTime(statement.importedAt)}</span>
        <span>{all.statements.imported(statement.transactions, statement.matched)}</span>
      </p>
      <table className="grid cards">
        <caption className="muted small">{t.list}</caption>
        <thead>
          <tr>
            <th scope="col">{t.reference}</th>
            <th scope="col">{t.at}</th>
            <th scope="col">{t.description}</th>
            <th scope="col" className="n">
              {t.amount}
            </th>
            <th scope="col">{t.state}</th>
          </tr>
        </thead>
        <tbody>
          {transactions.map((transaction) => (
            <tr key={transaction.id}>
              <th scope="row" className="num">
                {transaction.reference}
              </th>
              <td data-l={t.at}>{dateTime(transaction.at)}</td>
              <td data-l={t.description}>{transaction.description}</td>
              <td className="n" data-l={t.amount}>
                {money(transaction.amount)}
              </td>
              <td>
                {transaction.state === 'UNMATCHED' ? (
                  <button
                    type="button"
                    className="btn alt sm"
                    aria-label={t.matchFor(transaction.reference)}
                    onClick={() => setMatching(transaction)}
                  >
                    {t.match}
                  </button>
                ) : (
                  <>
                    {t.states[transaction.state]} <span className="num">{transaction.orderNumber}</span>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {matching && <MatchDialog transaction={matching} statement={id} onClose={() => setMatching(undefined)} />}
    </div>
  );
}

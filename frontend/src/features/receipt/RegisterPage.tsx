import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { isProblem } from '#/shared/api/problem.ts';
import { MoneyTabs } from '#/shared/domain/money/MoneyTabs.tsx';
import { moneyWords } from '#/shared/domain/money/words.ts';
import { dateTime, money } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { More } from '#/shared/ui/More.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Empty, FailedPage, FailedPart, Loading } from '#/shared/ui/states.tsx';
import { uiWords } from '#/shared/ui/words.ts';
import { type Receipt, useReceipts } from './api/receipts.ts';
import { ExportPart } from './ExportPart.tsx';
import { ReceiptTag } from './ReceiptTag.tsx';
import { RegisterFilters } from './RegisterFilters.tsx';
import { receiptWords } from './words.ts';

const route = getRouteApi(paths.receiptRegister);

/** All receipts of my agencies, narrowed as the address says. */
export function RegisterPage() {
  const t = useWords(receiptWords).register;
  const ui = useWords(uiWords);
  const search = route.useSearch();
  const navigate = useNavigate();
  const found = useReceipts(search);
  if (isProblem(found.error, 403)) return <FailedPage error={found.error} />;
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="wrap">
      <MoneyTabs current="receipts" />
      <PageTitle>{t.title}</PageTitle>
      <p className="intro">{t.lede}</p>
      <RegisterFilters
        search={search}
        onChange={(next) => void navigate({ to: paths.receiptRegister, search: next, replace: true })}
      />
      <ExportPart agency={search.agency} />
      {found.error && <FailedPart error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && !found.error && <Loading />}
      {found.data && items.length === 0 && <Empty title={t.none} />}
      {items.length > 0 && <Table items={items} />}
      <More list={found} label={ui.more} />
    </div>
  );
}

function Table({ items }: { items: Receipt[] }) {
  const t = useWords(receiptWords);
  const m = useWords(moneyWords);
  const tx = useText();
  const p = t.page;
  return (
    <table className="grid cards">
      <caption className="muted small">{t.register.list}</caption>
      <thead>
        <tr>
          {[p.number, p.payer, p.items, p.method, p.issuedAt].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
          <th scope="col" className="n">
            {p.amount}
          </th>
          <th scope="col">{t.register.stateFilter}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((receipt) => (
          <tr key={receipt.id}>
            <th scope="row">
              <Link to={paths.moneyReceipt} params={{ id: receipt.id }} className="num nowrap row-link">
                {receipt.number}
              </Link>
              <span className="muted small block num">{receipt.symbol}</span>
            </th>
            <td data-l={p.payer}>{receipt.payerName}</td>
            <td data-l={p.items}>
              {receipt.lines.map((line) => tx(line.name)).join('; ')}
              {receipt.dossierCode && <span className="muted small block num">{receipt.dossierCode}</span>}
            </td>
            <td data-l={p.method}>{m.method[receipt.method]}</td>
            <td data-l={p.issuedAt}>
              <time dateTime={receipt.issuedAt} className="num">
                {dateTime(receipt.issuedAt)}
              </time>
            </td>
            <td className="n" data-l={p.amount}>
              {money(receipt.amount)}
            </td>
            <td>
              <ReceiptTag state={receipt.state} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

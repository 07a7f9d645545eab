import { Link } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { date, money } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { More } from '#/shared/ui/More.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Empty, FailedPage, Loading } from '#/shared/ui/states.tsx';
import { useReceipts } from './api/receipts.ts';
import { ReceiptTag } from './ReceiptTag.tsx';
import { receiptWords } from './words.ts';

/** Receipts of what I paid, newest first. */
export function MyReceiptsPage() {
  const t = useWords(receiptWords).mine;
  const tx = useText();
  const found = useReceipts({});
  if (found.error && !found.data) return <FailedPage error={found.error} retry={() => void found.refetch()} />;
  if (!found.data) return <Loading />;
  const receipts = found.data.pages.flatMap((page) => page.items);
  return (
    <div className="wrap stack">
      <Crumbs trail={[{ label: t.owed, to: paths.obligations }]} />
      <PageTitle>{t.title}</PageTitle>
      {receipts.length === 0 && (
        <Empty title={t.none}>
          <p>{t.noneHelp}</p>
        </Empty>
      )}
      <ul role="list" className="results">
        {receipts.map((receipt) => (
          <li key={receipt.id}>
            <Link to={paths.moneyReceipt} params={{ id: receipt.id }}>
              {t.number(receipt.number)}
            </Link>
            <p>{receipt.lines.map((line) => tx(line.name)).join('; ')}</p>
            <div className="meta">
              <ReceiptTag state={receipt.state} />
              <b className="num nowrap">{money(receipt.amount)}</b>
              <span>{date(receipt.issuedAt)}</span>
              <span>{tx(receipt.agencyName)}</span>
            </div>
          </li>
        ))}
      </ul>
      <More list={found} label={t.more} />
    </div>
  );
}

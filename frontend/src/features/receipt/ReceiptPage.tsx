import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '#/config/paths.ts';
import { fileBytes } from '#/shared/api/bytes.ts';
import { isProblem } from '#/shared/api/problem.ts';
import { moneyWords } from '#/shared/domain/money/words.ts';
import { dateTime, dateTimeLong } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { saveFile } from '#/shared/lib/saveFile.ts';
import { useRoles } from '#/shared/session/me.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { FailedPage, FailedPart, Loading, Notice } from '#/shared/ui/states.tsx';
import { useReceipt } from './api/receipt.ts';
import type { Receipt } from './api/receipts.ts';
import { ReceiptItems } from './ReceiptItems.tsx';
import { ReceiptQr } from './ReceiptQr.tsx';
import { ReceiptTag } from './ReceiptTag.tsx';
import { UndoReceipt } from './UndoReceipt.tsx';
import { receiptWords } from './words.ts';

const route = getRouteApi(paths.moneyReceipt);

/** A receipt, made to be printed; for its payer and for the agency. */
export function ReceiptPage() {
  const { id } = route.useParams();
  const found = useReceipt(id);
  if (found.error)
    return (
      <FailedPage error={found.error} {...(!isProblem(found.error, 404) && { retry: () => void found.refetch() })} />
    );
  if (!found.data) return <Loading />;
  return <Shown key={id} receipt={found.data} />;
}

function Shown({ receipt }: { receipt: Receipt }) {
  const t = useWords(receiptWords);
  const m = useWords(moneyWords);
  const tx = useText();
  const officer = useRoles().size > 0;
  const p = t.page;
  const facts: [string, string | undefined][] = [
    [p.payer, receipt.payerName],
    [p.address, receipt.payerAddress],
    [p.dossier, receipt.dossierCode],
    [p.method, m.method[receipt.method]],
    [p.paidAt, dateTimeLong(receipt.paidAt)],
    [p.issuedAt, dateTimeLong(receipt.issuedAt)],
    [p.by, receipt.issuerName],
  ];
  return (
    <div className="wrap receipt">
      {officer ? (
        <Crumbs trail={[{ label: t.register.title, to: paths.receiptRegister }]} />
      ) : (
        <Crumbs trail={[{ label: t.mine.title, to: paths.moneyReceipts }]} />
      )}
      <Undone receipt={receipt} />
      <p className="receipt-agency">
        <b>{tx(receipt.agencyName)}</b>
      </p>
      <div className="receipt-top">
        <div>
          <PageTitle>{p.title}</PageTitle>
          <p className="receipt-code">
            {p.number}: <b className="num">{receipt.number}</b>
          </p>
          <p className="small">
            {p.form}: <span className="num">{receipt.formSign}</span> · {p.series}:{' '}
            <span className="num">{receipt.symbol}</span>
          </p>
          <p>
            <ReceiptTag state={receipt.state} />
          </p>
        </div>
        <ReceiptQr receipt={receipt} />
      </div>
      <dl className="receipt-facts">
        {facts
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <h2>{p.items}</h2>
      <ReceiptItems receipt={receipt} />
      <p className="small muted">{p.paper}</p>
      <Ways receipt={receipt} />
    </div>
  );
}

/** That a receipt counts no more must be seen before anything else, on paper, too. */
function Undone({ receipt }: { receipt: Receipt }) {
  const t = useWords(receiptWords).page;
  const { state, closedAt, reason, replacedBy, replaces } = receipt;
  return (
    <>
      {state !== 'ISSUED' && (
        <Notice tone="bad">
          {closedAt && (
            <p>
              <b>{(state === 'REPLACED' ? t.replacedAt : t.cancelled)(dateTime(closedAt))}</b>
            </p>
          )}
          {reason && <p className="quote">{reason}</p>}
          {replacedBy && (
            <p>
              <Link to={paths.moneyReceipt} params={{ id: replacedBy }}>
                {t.replacedBy}
              </Link>
            </p>
          )}
        </Notice>
      )}
      {replaces && (
        <p className="small">
          <Link to={paths.moneyReceipt} params={{ id: replaces }}>
            {t.replaces}
          </Link>
        </p>
      )}
    </>
  );
}

function Ways({ receipt }: { receipt: Receipt }) {
  const t = useWords(receiptWords).page;
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    setError(undefined);
    await fileBytes(`/receipts/${encodeURIComponent(receipt.id)}/pdf`)
      .then((bytes) => saveFile(bytes, t.pdfName(receipt.number)))
      .catch(setError);
    setBusy(false);
  };
  return (
    <>
      {error !== undefined && <FailedPart error={error} />}
      <div className="row no-print">
        <button type="button" className="btn" disabled={busy} onClick={() => void save()}>
          {t.pdf}
        </button>
        <button type="button" className="btn alt" onClick={() => print()}>
          {t.print}
        </button>
        <Link to={paths.receiptCheck} params={{ token: receipt.checkUrl.split('/').at(-1) ?? '' }}>
          {t.check}
        </Link>
        <UndoReceipt receipt={receipt} />
      </div>
    </>
  );
}

import { getRouteApi, Link, Navigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { paths } from '#/config/paths.ts';
import { isProblem } from '#/shared/api/problem.ts';
import { money } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { CopyButton } from '#/shared/ui/CopyButton.tsx';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { FailedPage, FailedPart, Hotline, Loading, Notice } from '#/shared/ui/states.tsx';
import { AnotherWay } from './AnotherWay.tsx';
import { type PaymentOrder, useOrder } from './api/paymentOrder.ts';
import { useVietQrImage } from './api/vietQrImage.ts';
import { Countdown } from './Countdown.tsx';
import { dossierOf } from './owed.ts';
import { paymentWords } from './words.ts';

const route = getRouteApi(paths.transfer);

/** What to transfer, to whom and with which words, while the page waits for the bank. */
export function TransferPage() {
  const { order } = route.useParams();
  const found = useOrder(order);
  if (found.error && !found.data)
    return (
      <FailedPage error={found.error} {...(!isProblem(found.error, 404) && { retry: () => void found.refetch() })} />
    );
  if (!found.data) return <Loading />;
  // Paid, given up or over: what became of it is told on the page of results.
  if (found.data.state !== 'OPEN' || !found.data.vietQr)
    return <Navigate to={paths.paymentResult} params={{ order }} replace />;
  return <Shown order={found.data} qr={found.data.vietQr} />;
}

function Shown({ order, qr }: { order: PaymentOrder; qr: NonNullable<PaymentOrder['vietQr']> }) {
  const t = useWords(paymentWords);
  const [over, setOver] = useState(false);
  const onOver = useCallback(() => setOver(true), []);
  const dossier = dossierOf(order);
  const lines = [
    { what: t.transfer.bank, text: qr.bank },
    { what: t.transfer.account, text: qr.account },
    { what: t.transfer.accountName, text: qr.accountName },
    { what: t.transfer.amount, text: String(order.amount), shown: money(order.amount) },
    { what: t.transfer.purpose, text: qr.purpose },
  ];
  return (
    <div className="wrap stack">
      <Crumbs trail={[{ label: t.mine.title, to: paths.obligations }]} />
      <PageTitle>{t.transfer.title}</PageTitle>
      <p className="lede">{t.transfer.lede}</p>
      <div className="row">
        <Countdown until={order.expiresAt} onOver={onOver} />
        <p role="status" className="muted">
          {!over && t.transfer.awaiting}
        </p>
      </div>
      {over && (
        <Notice tone="warn">
          <p>{t.transfer.overHelp}</p>
          {dossier && (
            <p>
              <Link to={paths.pay} params={{ id: dossier }} className="btn sm">
                {t.transfer.anew}
              </Link>
            </p>
          )}
        </Notice>
      )}
      <div className="transfer">
        {!over && <QrImage order={order.id} />}
        <dl className="copy-lines">
          {lines.map(({ what, text, shown }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>
                <b className="num">{shown ?? text}</b>
              </dd>
              <dd>
                <CopyButton text={text} what={what} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <div className="row no-print">
        <Link to={paths.paymentResult} params={{ order: order.id }} className="btn">
          {t.transfer.done}
        </Link>
        <AnotherWay order={order} />
      </div>
      <Hotline />
    </div>
  );
}

function QrImage({ order }: { order: string }) {
  const t = useWords(paymentWords).transfer;
  const { url, error } = useVietQrImage(order);
  if (error) return <FailedPart error={error} />;
  return url ? <img className="vietqr" src={url} alt={t.image} width="280" height="280" /> : <div className="vietqr" />;
}

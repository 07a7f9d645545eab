import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { paths } from '#/config/paths.ts';
import { obligationsChanged } from '#/shared/api/obligations.ts';
import { isProblem } from '#/shared/api/problem.ts';
import { moneyWords } from '#/shared/domain/money/words.ts';
import { dateTimeLong, money } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { AlertIcon, CheckIcon, ClockIcon } from '#/shared/ui/icons.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { FailedPage, Hotline, Loading } from '#/shared/ui/states.tsx';
import { AnotherWay } from './AnotherWay.tsx';
import { type PaymentOrder, useOrder } from './api/paymentOrder.ts';
import { dossierOf } from './owed.ts';
import { PlatformBill } from './PlatformBill.tsx';
import { type Standing, standingOf } from './polling.ts';
import { resultWords } from './resultWords.ts';
import { paymentWords } from './words.ts';

const route = getRouteApi(paths.paymentResult);
const LOOK = {
  waiting: 'info',
  unknown: 'warn',
  paid: 'ok',
  failed: 'bad',
  expired: 'warn',
  cancelled: 'warn',
} as const;
const TICK_MS = 5000;

/** What became of a payment, as the server knows it. What a gateway writes into the address is not even read. */
export function ResultPage() {
  const { order } = route.useParams();
  const found = useOrder(order);
  const waited = useWaited();
  if (found.error && !found.data)
    return (
      <FailedPage error={found.error} {...(!isProblem(found.error, 404) && { retry: () => void found.refetch() })} />
    );
  if (!found.data) return <Loading />;
  const standing = standingOf(found.data.state, waited);
  return (
    <Shown
      key={standing}
      order={found.data}
      standing={standing}
      asking={found.isFetching}
      onAsk={() => void found.refetch()}
    />
  );
}

/** How long this page has been open, in ms. */
function useWaited() {
  const since = useRef(Date.now());
  const [waited, setWaited] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setWaited(Date.now() - since.current), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return waited;
}

function Shown({
  order,
  standing,
  asking,
  onAsk,
}: {
  order: PaymentOrder;
  standing: Standing;
  asking: boolean;
  onAsk: () => void;
}) {
  const mine = useWords(paymentWords).mine;
  const t = useWords(resultWords).result;
  useEffect(() => {
    // What is owed elsewhere in the app was read before the money came.
    if (standing === 'paid') void obligationsChanged();
  }, [standing]);
  const Icon = standing === 'paid' ? CheckIcon : standing === 'waiting' ? ClockIcon : AlertIcon;
  return (
    <div className="wrap stack">
      <Crumbs trail={[{ label: mine.title, to: paths.obligations }]} />
      <div role="status" className={`outcome ${LOOK[standing]}`}>
        <Icon />
        <div>
          <PageTitle>{t.title[standing]}</PageTitle>
          <p>{t.explain[standing]}</p>
        </div>
      </div>
      <Facts order={order} />
      {(standing === 'unknown' || standing === 'expired' || standing === 'cancelled') && (
        <section className="stack">
          <h2>{t.todo}</h2>
          <ul>
            {t.todoUnknown.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <Ways order={order} standing={standing} asking={asking} onAsk={onAsk} />
      <Hotline />
    </div>
  );
}

function Facts({ order }: { order: PaymentOrder }) {
  const t = useWords(resultWords).result;
  const m = useWords(moneyWords);
  return (
    <dl className="kv card tint">
      <div>
        <dt>{t.amount}</dt>
        <dd>
          <b className="num">{money(order.amount)}</b>
        </dd>
      </div>
      <div>
        <dt>{t.order}</dt>
        <dd className="num">{order.number}</dd>
      </div>
      <div>
        <dt>{t.way}</dt>
        <dd>{m.way[order.way]}</dd>
      </div>
      {order.paidAt && (
        <div>
          <dt>{t.paidAt}</dt>
          <dd>{dateTimeLong(order.paidAt)}</dd>
        </div>
      )}
      {order.state === 'PAID' && (
        <div className="wide">
          <dt>{t.receipts}</dt>
          <dd>
            {order.receipts.length === 0 && t.receiptSoon}
            {order.receipts.map((receipt) => (
              <Link key={receipt.id} to={paths.moneyReceipt} params={{ id: receipt.id }} className="block">
                {m.receipt(receipt.number)}
              </Link>
            ))}
          </dd>
        </div>
      )}
      {order.state === 'PAID' && order.way === 'NATIONAL_PLATFORM' && <PlatformBill order={order.id} />}
    </dl>
  );
}

function Ways({
  order,
  standing,
  asking,
  onAsk,
}: {
  order: PaymentOrder;
  standing: Standing;
  asking: boolean;
  onAsk: () => void;
}) {
  const t = useWords(resultWords).result;
  const dossier = dossierOf(order);
  const open = standing === 'waiting' || standing === 'unknown';
  return (
    <div className="row no-print">
      {open && (
        <button type="button" className="btn" aria-disabled={asking || undefined} onClick={onAsk}>
          {asking ? t.asking : t.askAgain}
        </button>
      )}
      {open && order.vietQr && (
        <Link to={paths.transfer} params={{ order: order.id }} className="btn alt">
          {t.toQr}
        </Link>
      )}
      {standing === 'unknown' && <AnotherWay order={order} />}
      {dossier && (standing === 'failed' || standing === 'expired' || standing === 'cancelled') && (
        <Link to={paths.pay} params={{ id: dossier }} className="btn">
          {t.again}
        </Link>
      )}
      {dossier && (
        <Link to={paths.dossier} params={{ id: dossier }} className={standing === 'paid' ? 'btn' : 'btn alt'}>
          {t.toDossier}
        </Link>
      )}
      <Link to={paths.obligations}>{t.obligations}</Link>
    </div>
  );
}

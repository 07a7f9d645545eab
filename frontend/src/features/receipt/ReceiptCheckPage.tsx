import { getRouteApi } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { isProblem } from '#/shared/api/problem.ts';
import { money, plainDate } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { AlertIcon, CheckIcon } from '#/shared/ui/icons.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { FailedPage, Hotline, Loading } from '#/shared/ui/states.tsx';
import { useReceiptCheck } from './api/receiptCheck.ts';
import { receiptWords } from './words.ts';

const route = getRouteApi(paths.receiptCheck);

/** What the QR code on a receipt opens: whether it is genuine, and no more than is printed on it. */
export function ReceiptCheckPage() {
  const all = useWords(receiptWords);
  const t = all.check;
  const tx = useText();
  const { token } = route.useParams();
  const found = useReceiptCheck(token);
  if (isProblem(found.error, 404)) return <NotFound />;
  if (found.error) return <FailedPage error={found.error} retry={() => void found.refetch()} />;
  if (!found.data) return <Loading />;
  const receipt = found.data;
  const valid = receipt.state === 'ISSUED';
  const title = valid ? t.valid : receipt.state === 'CANCELLED' ? t.cancelled : t.replaced;
  return (
    <div className="wrap stack">
      <Crumbs />
      <div className={`outcome ${valid ? 'ok' : 'bad'}`}>
        {valid ? <CheckIcon /> : <AlertIcon />}
        <div>
          <PageTitle>{title}</PageTitle>
          <p>{t.compare}</p>
        </div>
      </div>
      <dl className="kv card tint">
        <div>
          <dt>{all.page.number}</dt>
          <dd>
            <b className="num">{receipt.number}</b>
          </dd>
        </div>
        <div>
          <dt>{all.page.form}</dt>
          <dd className="num">{receipt.formSign}</dd>
        </div>
        <div>
          <dt>{all.page.series}</dt>
          <dd className="num">{receipt.symbol}</dd>
        </div>
        <div>
          <dt>{all.page.amount}</dt>
          <dd>
            <b className="num">{money(receipt.amount)}</b>
          </dd>
        </div>
        <div>
          <dt>{all.page.agency}</dt>
          <dd>{tx(receipt.agencyName)}</dd>
        </div>
        <div>
          <dt>{all.page.issuedAt}</dt>
          <dd>{plainDate(receipt.issuedOn)}</dd>
        </div>
        {receipt.closedOn && (
          <div>
            <dt>{all.state[receipt.state]}</dt>
            <dd>{plainDate(receipt.closedOn)}</dd>
          </div>
        )}
        {receipt.replacedBy && (
          <div>
            <dt>{t.replacedBy}</dt>
            <dd className="num">{receipt.replacedBy}</dd>
          </div>
        )}
      </dl>
      <p className="small muted">{t.private}</p>
      <Hotline />
    </div>
  );
}

function NotFound() {
  const t = useWords(receiptWords).check;
  return (
    <div className="wrap stack">
      <PageTitle>{t.notFound}</PageTitle>
      <p className="lede">{t.notFoundHelp}</p>
      <Hotline />
    </div>
  );
}

import { isProblem } from '#/shared/api/problem.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { useBill } from './api/paymentBill.ts';
import { resultWords } from './resultWords.ts';

/** The receipt that the national platform itself keeps of what was paid there. */
export function PlatformBill({ order }: { order: string }) {
  const t = useWords(resultWords).result;
  const bill = useBill(order);
  const asks = (
    <button type="button" className="linkish" onClick={() => void bill.refetch()}>
      {t.billAgain}
    </button>
  );
  return (
    <div className="wide">
      <dt>{t.bill}</dt>
      <dd>
        {bill.isFetching && t.billAsking}
        {!bill.isFetching && bill.data && (
          <a href={bill.data.url} target="_blank" rel="noreferrer">
            {t.billOpen}
          </a>
        )}
        {!bill.isFetching && bill.error && (
          <>
            {isProblem(bill.error, 409) ? t.billNone : t.billFailed} {asks}
          </>
        )}
      </dd>
    </div>
  );
}

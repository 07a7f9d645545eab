import { Link } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { dateTime, money, number } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { useAgencyName } from '#/shared/session/useAgencyName.ts';
import type { CashierShift } from './api/myShift.ts';
import { cashierWords } from './words.ts';

/** My shift in figures, beside the desk. */
export function ShiftBox({ shift }: { shift: CashierShift }) {
  const all = useWords(cashierWords);
  const t = all.shift;
  const nameOf = useAgencyName();
  return (
    <section aria-labelledby="my-shift">
      <h2 id="my-shift">{t.title}</h2>
      <dl className="sum-list">
        <div>
          <dt>{t.agency}</dt>
          <dd>{nameOf(shift.agency)}</dd>
        </div>
        <div>
          <dt>{t.openedAt}</dt>
          <dd>{dateTime(shift.openedAt)}</dd>
        </div>
        <div>
          <dt>{t.payments}</dt>
          <dd className="num">{number(shift.payments)}</dd>
        </div>
        <div>
          <dt>{t.float}</dt>
          <dd className="num">{money(shift.openingFloat)}</dd>
        </div>
        <div>
          <dt>{t.cash}</dt>
          <dd className="num">{money(shift.cashIn)}</dd>
        </div>
        {shift.cashOut > 0 && (
          <div>
            <dt>{t.out}</dt>
            <dd className="num">{money(shift.cashOut)}</dd>
          </div>
        )}
        <div className="sum-total">
          <dt>{t.expected}</dt>
          <dd className="num">{money(shift.expected)}</dd>
        </div>
        <div>
          <dt>{t.card}</dt>
          <dd className="num">{money(shift.cardIn)}</dd>
        </div>
      </dl>
      <p>
        <Link to={paths.closeShift} className="btn alt">
          {t.close}
        </Link>
      </p>
    </section>
  );
}

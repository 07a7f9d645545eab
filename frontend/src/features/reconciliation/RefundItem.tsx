import { MoneyTag } from '#/shared/domain/money/MoneyTag.tsx';
import { dateTime, money } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import type { Refund } from './api/refunds.ts';
import { RefundWays } from './RefundWays.tsx';
import { refundWords } from './refundWords.ts';

const TONE = { REQUESTED: 'warn', APPROVED: 'info', DECLINED: '', PAID: 'ok' } as const;

/** One refund: how much, to whom, why, who said what, and what is left to do. */
export function RefundItem({ refund }: { refund: Refund }) {
  const t = useWords(refundWords).refunds;
  const { payee } = refund;
  return (
    <li className="card">
      <h2>
        <span className="num nowrap">{money(refund.amount)}</span>
        {refund.payerName && ` – ${refund.payerName}`}
      </h2>
      <p className="meta-line">
        <MoneyTag tone={TONE[refund.state]}>{t.states[refund.state]}</MoneyTag>
        <span>{t.why[refund.why]}</span>
        {refund.amount < refund.ofAmount && <span>{t.part(money(refund.ofAmount))}</span>}
        {refund.dossierCode && (
          <span className="num">
            {t.dossier} {refund.dossierCode}
          </span>
        )}
      </p>
      <p className="quote">{refund.reason}</p>
      {payee && (
        <p>
          {t.payer}: <b>{[payee.name, payee.account, payee.bank].filter(Boolean).join(', ')}</b>
        </p>
      )}
      <p className="small muted">
        {t.requested(refund.requesterName, dateTime(refund.requestedAt))}
        {refund.deciderName && refund.decidedAt && <>. {t.decided(refund.deciderName, dateTime(refund.decidedAt))}</>}
        {refund.paidAt && <>. {t.paid(dateTime(refund.paidAt), refund.reference ?? '')}</>}
      </p>
      {refund.decisionNote && <p className="quote small">{refund.decisionNote}</p>}
      <RefundWays refund={refund} />
    </li>
  );
}

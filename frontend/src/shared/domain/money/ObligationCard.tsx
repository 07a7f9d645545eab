import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paths } from '#/config/paths.ts';
import type { Obligation } from '#/shared/api/obligations.ts';
import { duesWords } from '#/shared/domain/dues/duesWords.ts';
import { FeeLines } from '#/shared/domain/dues/FeeLines.tsx';
import { dateTime, money, plainDate } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { ObligationTag } from './MoneyTag.tsx';
import { moneyWords } from './words.ts';

/** One thing that is or was owed: how much, why, before what, and what became of it. */
export function ObligationCard({ obligation, children }: { obligation: Obligation; children?: ReactNode }) {
  const t = useWords(moneyWords);
  const d = useWords(duesWords);
  const { kind, state, gate, amount, refunded, document, lines, reason, metAt, method, receipt } = obligation;
  return (
    <div className="obligation">
      <p className="obligation-head">
        <b>{d.kind[kind]}</b>
        <b className="num nowrap">{money(amount)}</b>
      </p>
      <p className="meta">
        <ObligationTag state={state} />
        {state === 'OWED' && <span>{d.gate[gate]}</span>}
        {metAt && method && <span>{t.paidAt(dateTime(metAt), t.method[method])}</span>}
        {refunded !== undefined && state === 'PAID' && <span>{t.refunded(money(refunded))}</span>}
        {receipt && (
          <Link to={paths.moneyReceipt} params={{ id: receipt.id }}>
            {t.receipt(receipt.number)}
          </Link>
        )}
      </p>
      {document && <p className="small">{d.notice(document.number, plainDate(document.date), document.agency)}</p>}
      {reason && <p className="small quote">{reason}</p>}
      {lines.length > 0 && (
        <details>
          <summary>{t.lines}</summary>
          <FeeLines lines={lines} />
        </details>
      )}
      {children}
    </div>
  );
}

/** Who collects it, where that matters. */
export function Collector({ obligation }: { obligation: Obligation }) {
  const t = useWords(moneyWords);
  const tx = useText();
  return (
    <p className="small muted">
      {t.collectedBy}: {tx(obligation.agencyName)}
    </p>
  );
}

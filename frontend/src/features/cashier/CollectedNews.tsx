import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { paths } from '#/config/paths.ts';
import { money } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { Notice } from '#/shared/ui/states.tsx';
import type { Collected } from './api/collect.ts';
import { cashierWords } from './words.ts';

/** What to hand back: change first, then the receipt. Takes the focus, so that it is heard and Tab leads on from here. */
export function CollectedNews({ collected, onNext }: { collected: Collected; onNext: () => void }) {
  const t = useWords(cashierWords).done;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div role="status" ref={box} tabIndex={-1} className="news">
      <Notice tone="ok">
        <h2>{t.title}</h2>
        <p className="amount-line">
          <b className="num">{collected.change > 0 ? t.change(money(collected.change)) : t.exact}</b>
        </p>
        <p className="row">
          {collected.receipts.map((receipt) => (
            <Link key={receipt.id} to={paths.moneyReceipt} params={{ id: receipt.id }} className="btn">
              {t.receipt(receipt.number)}
            </Link>
          ))}
          <button type="button" className="btn alt" onClick={onNext}>
            {t.next}
          </button>
        </p>
        <p className="small">{t.undo}</p>
      </Notice>
    </div>
  );
}

import { dateTime, money } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import type { RefundNeed } from './api/refunds.ts';
import { refundWords } from './refundWords.ts';

/** Money that lies with us for nothing and that somebody must ask to give back. */
export function NeedList({ needs, onAsk }: { needs: RefundNeed[]; onAsk: ((need: RefundNeed) => void) | undefined }) {
  const t = useWords(refundWords).refunds;
  return (
    <section className="part" aria-labelledby="needs">
      <h2 id="needs">{t.needs}</h2>
      <ul role="list" className="todo">
        {needs.map((need) => (
          <li key={need.id}>
            <span>
              <b className="num nowrap">{money(need.amount)}</b> {need.payerName}
              <span className="small muted block">
                {t.why[need.why]}. {t.since(dateTime(need.at))}.{' '}
                {need.dossierCode && <span className="num">{need.dossierCode}</span>}
              </span>
            </span>
            {onAsk && (
              <button
                type="button"
                className="btn alt sm"
                aria-label={t.askFor(money(need.amount))}
                onClick={() => onAsk(need)}
              >
                {t.ask}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useState } from 'react';
import { dateTime, money } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { More } from '#/shared/ui/More.tsx';
import { Empty, FailedPart, Loading } from '#/shared/ui/states.tsx';
import { type Handover, useHandovers } from './api/handovers.ts';
import { CountHandover } from './CountHandover.tsx';
import { postalWords } from './postalWords.ts';
import { cashierWords } from './words.ts';

/** Every hand-over with its state; the cashier counts those that are announced. */
export function HandoverList({ agent }: { agent: boolean }) {
  const all = useWords(cashierWords);
  const t = useWords(postalWords);
  const found = useHandovers();
  const [counting, setCounting] = useState<Handover>();
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="part" aria-labelledby="handovers">
      <h2 id="handovers">{t.list}</h2>
      {found.error && <FailedPart error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && !found.error && <Loading />}
      {found.data && items.length === 0 && <Empty title={t.none} />}
      {items.length > 0 && (
        <table className="grid cards">
          <caption className="vh">{t.list}</caption>
          <thead>
            <tr>
              <th scope="col">{t.agent}</th>
              <th scope="col" className="n">
                {t.amount}
              </th>
              <th scope="col">{t.at}</th>
              <th scope="col">{t.state}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.id}>
                <th scope="row">{item.agentName}</th>
                <td className="n" data-l={t.amount}>
                  {money(item.amount)}
                </td>
                <td data-l={t.at}>{dateTime(item.decidedAt ?? item.announcedAt)}</td>
                <td>
                  {item.state === 'ANNOUNCED' && !agent ? (
                    <button
                      type="button"
                      className="btn alt sm"
                      aria-label={t.confirmFor(item.agentName)}
                      onClick={() => setCounting(item)}
                    >
                      {t.confirm}
                    </button>
                  ) : (
                    t.states[item.state]
                  )}
                  {item.note && <span className="small muted block">{item.note}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <More list={found} label={all.more} />
      {counting && <CountHandover handover={counting} onClose={() => setCounting(undefined)} />}
    </section>
  );
}

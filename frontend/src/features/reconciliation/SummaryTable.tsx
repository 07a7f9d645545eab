import { moneyWords } from '#/shared/domain/money/words.ts';
import { money } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { useAgencyName } from '#/shared/session/useAgencyName.ts';
import { agreementOf } from './agreement.ts';
import type { ThreeWay } from './api/summary.ts';
import { reconciliationWords } from './words.ts';

const TONE = { off: 'bad', incomplete: 'warn', agrees: 'ok' } as const;

/** Three totals a line; where they agree it says so, and where not how often. */
export function SummaryTable({ items }: { items: ThreeWay[] }) {
  const t = useWords(reconciliationWords).summary;
  const m = useWords(moneyWords);
  const nameOf = useAgencyName();
  return (
    <table className="grid cards">
      <caption className="muted small">{t.list}</caption>
      <thead>
        <tr>
          <th scope="col">{t.agency}</th>
          <th scope="col">{t.way}</th>
          <th scope="col" className="n">
            {t.orders}
          </th>
          <th scope="col" className="n">
            {t.gateway}
          </th>
          <th scope="col" className="n">
            {t.bank}
          </th>
          <th scope="col">{t.differences}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((line) => (
          <tr key={`${line.agency} ${line.way}`}>
            <th scope="row">{nameOf(line.agency)}</th>
            <td data-l={t.way}>{m.method[line.way]}</td>
            <Side label={t.orders} amount={line.ordersAmount} pieces={line.orders} />
            <Side
              label={t.gateway}
              amount={line.gatewayAmount}
              pieces={line.gateway}
              note={line.fees ? t.fees(money(line.fees)) : undefined}
              none={t.noGateway}
            />
            <Side label={t.bank} amount={line.bankAmount} pieces={line.bank} none={t.notYet} />
            <td>
              <span className={`tag ${TONE[agreementOf(line)]}`}>
                {agreementOf(line) === 'off'
                  ? t.off(line.differences)
                  : t[agreementOf(line) === 'agrees' ? 'matched' : 'incomplete']}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Side({
  label,
  amount,
  pieces,
  note,
  none,
}: {
  label: string;
  amount: number | undefined;
  pieces: number | undefined;
  /** What else is to be known of the amount. */
  note?: string | undefined;
  /** What is said where the source does not exist. */
  none?: string;
}) {
  const t = useWords(reconciliationWords).summary;
  return (
    <td className="n" data-l={label}>
      {amount === undefined ? <span className="muted">{none}</span> : money(amount)}
      {pieces !== undefined && <span className="muted small block">{t.pieces(pieces)}</span>}
      {note && <span className="muted small block">{note}</span>}
    </td>
  );
}

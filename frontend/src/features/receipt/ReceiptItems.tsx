import { money, number } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import type { Receipt } from './api/receipts.ts';
import { receiptWords } from './words.ts';

/** What was paid, the sum, and the sum in words. */
export function ReceiptItems({ receipt }: { receipt: Receipt }) {
  const t = useWords(receiptWords).page;
  const tx = useText();
  return (
    <>
      <table className="grid sums">
        <caption className="vh">{t.items}</caption>
        <thead>
          <tr>
            <th scope="col">{t.item}</th>
            <th scope="col" className="n">
              {t.quantity}
            </th>
            <th scope="col" className="n">
              {t.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {receipt.lines.map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a receipt never change
            <tr key={i}>
              <th scope="row">{tx(line.name)}</th>
              <td className="n">{number(line.quantity)}</td>
              <td className="n">{money(line.amount)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {receipt.returned !== undefined && (
            <tr>
              <th scope="row" colSpan={2}>
                {t.returned}
              </th>
              <td className="n">−{money(receipt.returned)}</td>
            </tr>
          )}
          <tr>
            <th scope="row" colSpan={2}>
              {receipt.returned === undefined ? t.total : t.kept}
            </th>
            <td className="n">
              <b>{money(receipt.amount)}</b>
            </td>
          </tr>
        </tfoot>
      </table>
      <p>
        {t.inWords}: <b>{receipt.amountInWords}</b>
      </p>
    </>
  );
}

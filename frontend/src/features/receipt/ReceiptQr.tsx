import { useWords } from '#/shared/i18n/messages.ts';
import { useReceiptQr } from './api/receiptQr.ts';
import type { Receipt } from './api/receipts.ts';
import { receiptWords } from './words.ts';

/** What anybody scans to see whether the receipt is real and in force; on paper, too. Without it the address stays. */
export function ReceiptQr({ receipt }: { receipt: Receipt }) {
  const t = useWords(receiptWords).page;
  const { url } = useReceiptQr(receipt.id);
  return (
    <figure className="receipt-qr">
      {url && <img src={url} alt={t.qr} width={120} height={120} />}
      <figcaption className="small muted">{t.scan}</figcaption>
    </figure>
  );
}

import type { Schemas } from '#/shared/api/client.ts';
import { MoneyTag } from '#/shared/domain/money/MoneyTag.tsx';
import { useWords } from '#/shared/i18n/messages.ts';
import { receiptWords } from './words.ts';

const TONE = { ISSUED: 'ok', CANCELLED: 'bad', REPLACED: 'warn' } as const;

export function ReceiptTag({ state, big = false }: { state: Schemas['ReceiptState']; big?: boolean }) {
  const t = useWords(receiptWords);
  return (
    <MoneyTag tone={TONE[state]} big={big}>
      {t.state[state]}
    </MoneyTag>
  );
}

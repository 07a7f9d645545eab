import type { Schemas } from '#/shared/api/client.ts';
import { MoneyTag } from '#/shared/domain/money/MoneyTag.tsx';
import { useWords } from '#/shared/i18n/messages.ts';
import { cashierWords } from './words.ts';

const TONE = { OPEN: 'info', CLOSED: 'warn', REVIEWED: 'ok' } as const;

export function ShiftTag({ state }: { state: Schemas['ShiftState'] }) {
  const t = useWords(cashierWords);
  return <MoneyTag tone={TONE[state]}>{t.state[state]}</MoneyTag>;
}

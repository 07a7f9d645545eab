import { MoneyTag } from '#/shared/domain/money/MoneyTag.tsx';
import { useWords } from '#/shared/i18n/messages.ts';
import type { DifferenceState } from './search.ts';
import { reconciliationWords } from './words.ts';

const TONE = { OPEN: 'bad', TAKEN: 'info', RESOLVED: 'ok' } as const;

export function DifferenceTag({ state }: { state: DifferenceState }) {
  const t = useWords(reconciliationWords).differences;
  return <MoneyTag tone={TONE[state]}>{t.states[state]}</MoneyTag>;
}

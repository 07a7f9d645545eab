import type { ReactNode } from 'react';
import type { Schemas } from '#/shared/api/client.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { AlertIcon, CheckIcon, ClockIcon, CrossIcon, InfoIcon } from '#/shared/ui/icons.tsx';
import { moneyWords } from './words.ts';

const ICONS = { ok: CheckIcon, warn: AlertIcon, bad: AlertIcon, info: ClockIcon, '': CrossIcon, plain: InfoIcon };
export type MoneyTone = keyof typeof ICONS;

/** A state of money as icon, words and colour. */
export function MoneyTag({ tone, children, big = false }: { tone: MoneyTone; children: ReactNode; big?: boolean }) {
  const Icon = ICONS[tone];
  return (
    <span className={['tag', tone, big && 'big'].filter(Boolean).join(' ')}>
      <Icon />
      {children}
    </span>
  );
}

const TONE: Record<Schemas['ObligationState'], MoneyTone> = {
  OWED: 'warn',
  PAID: 'ok',
  CANCELLED: '',
  REFUNDED: 'info',
};

export function ObligationTag({ state }: { state: Schemas['ObligationState'] }) {
  const t = useWords(moneyWords);
  return <MoneyTag tone={TONE[state]}>{t.state[state]}</MoneyTag>;
}

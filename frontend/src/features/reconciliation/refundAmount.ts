import { readAmount } from '#/shared/lib/amount.ts';

/** What is wrong with an amount to be paid back; undefined when nothing is. Without a limit the server alone knows it. */
export function amountFault(text: string, most: number | undefined): 'missing' | 'unreadable' | 'tooMuch' | undefined {
  if (text.trim() === '') return 'missing';
  const amount = readAmount(text);
  if (amount === undefined || amount < 1) return 'unreadable';
  return most !== undefined && amount > most ? 'tooMuch' : undefined;
}

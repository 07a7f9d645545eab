import type { ReceiptFilter } from './api/receipts.ts';

/** What the register is narrowed to, in its address. */
export const registerSearch = (search: Record<string, unknown>): ReceiptFilter => ({
  number: numberOf(search.number),
  agency: typeof search.agency === 'string' && search.agency ? search.agency : undefined,
  day: /^\d{4}-\d\d-\d\d$/.test(String(search.day)) ? String(search.day) : undefined,
});

/** "0000123" and "123" are the same receipt; anything else is none. */
export function numberOf(text: unknown): number | undefined {
  const digits = String(text ?? '').trim();
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}

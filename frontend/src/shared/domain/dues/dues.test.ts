import { expect, test } from 'vitest';
import { type Due, inOrder, owedOf, statusOf, sumOf } from './dues.ts';

const due = (more: Partial<Due>): Due => ({
  id: '1',
  kind: 'FEE',
  gate: 'RETURN',
  lines: [],
  amount: 5000,
  reason: 'Lệ phí',
  requiredAt: '2026-11-25T03:00:00Z',
  ...more,
});
const paid = due({ id: 'paid', met: { method: 'CASH', at: '2026-11-25T04:00:00Z' } });
const replaced = due({ id: 'replaced', cancelledAt: '2026-11-25T04:00:00Z', replacedBy: 'owed' });
const cancelled = due({ id: 'cancelled', cancelledAt: '2026-11-25T04:00:00Z' });
const owed = due({ id: 'owed' });

test('a due says what became of it', () => {
  expect([owed, paid, cancelled, replaced].map(statusOf)).toEqual(['OWED', 'PAID', 'CANCELLED', 'REPLACED']);
});

test('only what is owed is summed up', () => {
  expect(sumOf(owedOf([paid, replaced, cancelled, owed, due({ id: 'more', amount: 7000 })]))).toBe(12_000);
});

test('what is owed stands first', () => {
  expect(inOrder([replaced, cancelled, paid, owed]).map(({ id }) => id)).toEqual([
    'owed',
    'paid',
    'cancelled',
    'replaced',
  ]);
});

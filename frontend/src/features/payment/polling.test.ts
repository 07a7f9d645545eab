import { expect, test } from 'vitest';
import type { PaymentOrder } from './api/paymentOrder.ts';
import { nextAsking, standingOf } from './polling.ts';

const order = (state: PaymentOrder['state'], ...receipts: string[]) => ({
  state,
  receipts: receipts.map((id) => ({ id, number: id })),
});

test('asks quickly at first, then patiently, then no more', () => {
  const waits = Array.from({ length: 60 }, (_, asked) => nextAsking(order('OPEN'), asked));
  expect(waits.slice(0, 9)).toEqual([1000, 2000, 3000, 5000, 8000, 13_000, 20_000, 30_000, 30_000]);
  expect(nextAsking(order('OPEN'), 60)).toBe(false);
  const total = waits.reduce((sum: number, wait) => sum + Number(wait), 0);
  expect(total).toBeGreaterThan(15 * 60_000);
});

test('paid is the end; anything else may still become paid, and is asked about a little longer', () => {
  expect(nextAsking(order('PAID', 'r1'), 0)).toBe(false);
  expect(nextAsking(order('EXPIRED'), 0)).toBe(30_000);
  expect(nextAsking(order('FAILED'), 9)).toBe(30_000);
  expect(nextAsking(order('FAILED'), 10)).toBe(false);
  expect(nextAsking(undefined, 0)).toBe(1000);
});

test('what is paid is asked about until its receipt is made, for a while', () => {
  expect(nextAsking(order('PAID'), 3)).toBe(3000);
  expect(nextAsking(order('PAID'), 20)).toBe(false);
});

test('an order that stays open is waiting first and unknown later; the rest is what the server says', () => {
  expect(standingOf('OPEN', 0)).toBe('waiting');
  expect(standingOf('OPEN', 45_000)).toBe('unknown');
  expect(standingOf('PAID', 0)).toBe('paid');
  expect(standingOf('FAILED', 0)).toBe('failed');
  expect(standingOf('EXPIRED', 90_000)).toBe('expired');
  expect(standingOf('CANCELLED', 0)).toBe('cancelled');
});

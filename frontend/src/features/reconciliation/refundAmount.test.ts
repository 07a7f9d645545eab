import { expect, test } from 'vitest';
import { amountFault } from './refundAmount.ts';

test.each([
  ['50.000', 50_000, undefined],
  ['1', 50_000, undefined],
  ['50000', undefined, undefined],
  ['', 50_000, 'missing'],
  ['  ', 50_000, 'missing'],
  ['0', 50_000, 'unreadable'],
  ['-5', 50_000, 'unreadable'],
  ['1,5', 50_000, 'unreadable'],
  ['năm mươi', 50_000, 'unreadable'],
  ['50.001', 50_000, 'tooMuch'],
])('%s of %s is %s', (text, most, fault) => {
  expect(amountFault(text, most)).toBe(fault);
});

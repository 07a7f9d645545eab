import { expect, test } from 'vitest';
import { countedNotes, countedTotal, unreadable } from './denominations.ts';

test('counts notes to a sum, empty boxes as none', () => {
  const counts = { 500000: '2', 100000: ' 3 ', 2000: '4', 1000: '' };
  expect(countedTotal(counts)).toBe(1_308_000);
  expect(countedNotes(counts)).toEqual([
    { denomination: 500_000, count: 2 },
    { denomination: 100_000, count: 3 },
    { denomination: 2000, count: 4 },
  ]);
  expect(unreadable(counts)).toEqual([]);
});

test('an empty drawer is nothing', () => {
  expect(countedTotal({})).toBe(0);
  expect(countedNotes({})).toEqual([]);
});

test('what is no count is named and never guessed', () => {
  const counts = { 500000: '2x', 20000: '-1', 10000: '1.5', 5000: '7' };
  expect(unreadable(counts)).toEqual([500_000, 20_000, 10_000]);
  expect(countedTotal(counts)).toBe(35_000);
});

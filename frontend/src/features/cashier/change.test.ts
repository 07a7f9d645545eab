import { expect, test } from 'vitest';
import { changeOf, likelyTenders } from './change.ts';

test('change is what is too much, and nothing is known before enough is there', () => {
  expect(changeOf(150_000, 200_000)).toBe(50_000);
  expect(changeOf(150_000, 150_000)).toBe(0);
  expect(changeOf(150_000, 149_999)).toBeUndefined();
  expect(changeOf(150_000, undefined)).toBeUndefined();
});

test('offers the exact amount and the next round ones, all enough, none twice', () => {
  expect(likelyTenders(150_000)).toEqual([150_000, 160_000, 200_000, 500_000]);
  expect(likelyTenders(100_000)).toEqual([100_000, 200_000, 500_000]);
  expect(likelyTenders(8000)).toEqual([8000, 10_000, 20_000, 50_000]);
  expect(likelyTenders(0)).toEqual([]);
  for (const tender of likelyTenders(1_234_000)) expect(tender).toBeGreaterThanOrEqual(1_234_000);
});

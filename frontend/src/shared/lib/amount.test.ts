import { expect, test } from 'vitest';
import { readAmount, sum } from './amount.ts';

test.each([
  ['150000', 150_000],
  ['150.000', 150_000],
  ['1.250.000', 1_250_000],
  ['1,250,000', 1_250_000],
  [' 20 000 ', 20_000],
  ['0', 0],
])('reads %s as people write amounts', (text, amount) => expect(readAmount(text)).toBe(amount));

test.each(['', 'abc', '-5', '1.5', '15.00', '1e5', '12.34.567'])('%s is no amount', (text) =>
  expect(readAmount(text)).toBeUndefined(),
);

test('a sum of nothing is nothing', () => {
  expect(sum([])).toBe(0);
  expect(sum([1, 2, 3])).toBe(6);
});

import { expect, test } from 'vitest';
import { numberOf, registerSearch } from './search.ts';

test('a receipt’s number is read with and without its leading noughts', () => {
  expect(numberOf('0000123')).toBe(123);
  expect(numberOf(' 123 ')).toBe(123);
  expect(numberOf('12a')).toBeUndefined();
  expect(numberOf('')).toBeUndefined();
});

test('an address that makes no sense narrows nothing', () =>
  expect(registerSearch({ number: 'x', day: 'today', agency: 7 })).toEqual({
    number: undefined,
    agency: undefined,
    day: undefined,
  }));

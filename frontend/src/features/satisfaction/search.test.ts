import { expect, test } from 'vitest';
import { keyOf, quarterSearch } from './search.ts';

test.each([
  ['https://motcua.example/h/q83vEjRWeJCrze8SNFZ4kKvN', 'q83vEjRWeJCrze8SNFZ4kKvN'],
  ['q83vEjRWeJCrze8SNFZ4kKvN', 'q83vEjRWeJCrze8SNFZ4kKvN'],
  [' tn-jv7g 25vm-pgyf', 'TN-JV7G25VM-PGYF'],
])('%s opens %s', (typed, key) => {
  expect(keyOf(typed)).toBe(key);
});

test('only quarters are quarters', () => {
  expect(quarterSearch({ quarter: '2026-Q3' })).toEqual({ quarter: '2026-Q3' });
  expect(quarterSearch({ quarter: '2026-Q5' })).toEqual({ quarter: undefined });
});

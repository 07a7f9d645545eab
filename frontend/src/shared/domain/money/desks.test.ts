import { expect, test } from 'vitest';
import { desksOf, firstDesk } from './desks.ts';

const first = (...roles: string[]) => firstDesk(new Set(roles))?.name;

test('work begins at one’s own desk', () => {
  expect(first('CASHIER')).toBe('cashier');
  expect(first('POSTAL_AGENT')).toBe('postal');
  expect(first('ACCOUNTANT')).toBe('reconciliation');
  expect(first('INSPECTOR')).toBe('reconciliation');
  expect(first('CASE_OFFICER')).toBeUndefined();
});

test('an inspector reads and changes nothing', () =>
  expect(desksOf(new Set(['INSPECTOR'])).map((desk) => desk.name)).toEqual(['reconciliation', 'receipts']));

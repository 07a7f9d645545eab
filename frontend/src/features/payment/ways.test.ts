import { expect, test } from 'vitest';
import { sortWays } from './ways.ts';

test('what can be chosen here, what is shut and why, and where else one can go', () =>
  expect(
    sortWays([
      { way: 'VNPAY', available: true },
      { way: 'NATIONAL_PLATFORM', available: false, reason: 'NOT_OFFERED' },
      { way: 'VIETQR', available: false, reason: 'OWNER_ONLY' },
      { way: 'COUNTER', available: true },
      { way: 'POST', available: false, reason: 'NOT_BY_POST' },
    ]),
  ).toEqual({
    online: ['VNPAY'],
    shut: [{ way: 'VIETQR', available: false, reason: 'OWNER_ONLY' }],
    elsewhere: ['COUNTER'],
  }));

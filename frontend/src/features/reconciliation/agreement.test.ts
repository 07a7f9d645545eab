import { expect, test } from 'vitest';
import { agreementOf } from './agreement.ts';

const line = { agency: 'A', way: 'VNPAY', orders: 1, ordersAmount: 100_000, differences: 0 } as const;

test('the three agree to the đồng, or it is not said that they do', () => {
  expect(agreementOf({ ...line, gatewayAmount: 100_000, bankAmount: 100_000 })).toBe('agrees');
  expect(agreementOf({ ...line, bankAmount: 100_000 })).toBe('agrees');
  expect(agreementOf({ ...line, gatewayAmount: 100_000, fees: 1_100, bankAmount: 98_900 })).toBe('agrees');
  expect(agreementOf({ ...line, gatewayAmount: 100_000, fees: 1_100, bankAmount: 100_000 })).toBe('incomplete');
  expect(agreementOf({ ...line, gatewayAmount: 0, bankAmount: 100_000 })).toBe('incomplete');
  expect(agreementOf({ ...line, gatewayAmount: 100_000, bankAmount: 99_999 })).toBe('incomplete');
  expect(agreementOf({ ...line, gatewayAmount: 100_000, bankAmount: 100_000, differences: 1 })).toBe('off');
});

import { expect, test } from 'vitest';
import { idempotencyKeys } from './idempotency.ts';

test('the same body tried again has the same key, another body or a finished action a new one', () => {
  const keys = idempotencyKeys();
  const first = keys.keyFor({ reason: 'a' });
  expect(keys.keyFor({ reason: 'a' })).toBe(first);
  expect(keys.keyFor({ reason: 'b' })).not.toBe(first);
  const again = keys.keyFor({ reason: 'a' });
  keys.done();
  expect(keys.keyFor({ reason: 'a' })).not.toBe(again);
});

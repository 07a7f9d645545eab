import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { isSolved, sha256, solve } from './proof.ts';

const hex = (words: Uint32Array) => [...words].map((word) => word.toString(16).padStart(8, '0')).join('');

test.each(['', 'abc', 'a'.repeat(55), 'a'.repeat(56), 'a'.repeat(64), 'phản ánh:12345', 'x'.repeat(1000)])(
  'hashes %j as everybody does',
  (text) => {
    expect(hex(sha256(text))).toBe(createHash('sha256').update(text).digest('hex'));
  },
);

test('finds a number that solves the challenge', async () => {
  const nonce = await solve('challenge', 10);
  expect(isSolved('challenge', nonce, 10)).toBe(true);
  expect(parseInt(createHash('sha256').update(`challenge:${nonce}`).digest('hex').slice(0, 4), 16)).toBeLessThan(64);
});

import { expect, test } from 'vitest';
import { clockOf, leftUntil, worthSaying } from './countdown.ts';

const END = '2026-11-25T08:15:00Z';
const at = (text: string) => leftUntil(END, new Date(text).getTime());

test('counts down to the second and stops at nothing', () => {
  expect(clockOf(at('2026-11-25T08:00:00Z'))).toBe('15:00');
  expect(clockOf(at('2026-11-25T08:10:51Z'))).toBe('04:09');
  expect(at('2026-11-25T08:15:00Z')).toEqual({ minutes: 0, seconds: 0, over: true });
  expect(at('2026-11-25T09:00:00Z')).toEqual({ minutes: 0, seconds: 0, over: true });
});

test('a part of a second still counts: nobody is told that time is over before it is', () => {
  expect(at('2026-11-25T08:14:59.400Z')).toEqual({ minutes: 0, seconds: 1, over: false });
});

test('is said aloud at a few moments only', () => {
  const said = Array.from({ length: 901 }, (_, i) => leftUntil(END, new Date(END).getTime() - i * 1000)).filter(
    worthSaying,
  );
  expect(said.map(clockOf)).toEqual(['00:00', '01:00', '05:00', '10:00']);
});

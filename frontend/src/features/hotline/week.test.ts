import { expect, test } from 'vitest';
import { sentWeek, typedWeek } from './week.ts';

test('sessions are typed with commas and any spaces', () => {
  const week = { ...typedWeek(undefined), MONDAY: '07:00 – 11:30; 13:30-17:00', SUNDAY: ' ' };
  expect(sentWeek(week)).toEqual({ MONDAY: ['07:00-11:30', '13:30-17:00'] });
});

test('what is kept is typed back the same', () => {
  const kept = { SATURDAY: ['08:00-10:00', '14:00-16:00'] };
  expect(sentWeek(typedWeek(kept))).toEqual(kept);
});

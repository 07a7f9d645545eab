import { expect, test } from 'vitest';
import { readSessions, withDay } from './editing.ts';

test('hours are read as people write them', () => {
  expect(readSessions('7:00 – 11:30, 13:30-17:00')).toEqual(['07:00-11:30', '13:30-17:00']);
  expect(readSessions('07:00-11:30; 13:30-17:00')).toEqual(['07:00-11:30', '13:30-17:00']);
  expect(readSessions('  ')).toEqual([]);
  expect(readSessions('7-11')).toBeUndefined();
  expect(readSessions('07:00-25:00')).toBeUndefined();
});

test('a day is said once, or not at all', () => {
  const day = { day: '2027-03-08', kind: 'CLOSURE' as const, name: { vi: 'Sửa trụ sở' } };
  const content = { sessions: [], days: [day], outages: [] };
  expect(withDay(content, day.day, { ...day, kind: 'OFF' }).days).toEqual([{ ...day, kind: 'OFF' }]);
  expect(withDay(content, day.day, undefined).days).toEqual([]);
});

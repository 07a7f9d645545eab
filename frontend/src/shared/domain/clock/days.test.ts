import { expect, test } from 'vitest';
import { daysOf, reasonOf, type Stretch, windowOf } from './days.ts';

const at = (text: string) => `2026-11-${text}:00+07:00`;
const stretch = (from: string, to: string, kind: string, countedMinutes = 0, vi?: string): Stretch => ({
  from: at(from),
  to: at(to),
  kind,
  countedMinutes,
  ...(vi && { text: { vi } }),
});

test('a night is cut at midnight and belongs to both days', () => {
  const lines = daysOf([
    stretch('25T16:00', '25T17:00', 'COUNTED', 60),
    stretch('25T17:00', '26T07:00', 'NIGHT'),
    stretch('26T07:00', '26T08:00', 'COUNTED', 60),
  ]);
  expect(lines.map(({ first, last, countedMinutes }) => [first, last, countedMinutes])).toEqual([
    ['2026-11-25', '2026-11-25', 60],
    ['2026-11-26', '2026-11-26', 60],
  ]);
  expect(lines[1]?.parts[0]).toMatchObject({ from: 0, to: 420 });
});

test('days on end off for one reason share a line, another reason begins its own', () => {
  const lines = daysOf([
    stretch('27T15:00', '27T17:00', 'COUNTED', 120),
    stretch('27T17:00', '28T00:00', 'NIGHT'),
    stretch('28T00:00', '30T00:00', 'WEEKEND', 0, 'Cuối tuần'),
    stretch('30T00:00', '30T23:00', 'HOLIDAY', 0, 'Nghỉ lễ'),
  ]);
  expect(lines.map(({ first, last }) => [first, last])).toEqual([
    ['2026-11-27', '2026-11-27'],
    ['2026-11-28', '2026-11-29'],
    ['2026-11-30', '2026-11-30'],
  ]);
  expect(lines.map((line) => reasonOf(line)?.kind)).toEqual([undefined, 'WEEKEND', 'HOLIDAY']);
});

test('the minutes counted of all days are the minutes counted', () => {
  const stretches = [
    stretch('25T07:00', '25T11:30', 'COUNTED', 270),
    stretch('25T11:30', '25T13:30', 'BREAK'),
    stretch('25T13:30', '25T17:00', 'COUNTED', 210),
  ];
  expect(daysOf(stretches).reduce((sum, line) => sum + line.countedMinutes, 0)).toBe(480);
});

test('the window widens for work in the evening', () => {
  expect(windowOf(daysOf([stretch('25T07:00', '25T11:30', 'COUNTED', 270)]))).toEqual({ from: 360, to: 1080 });
  expect(windowOf(daysOf([stretch('25T18:00', '25T20:30', 'COUNTED', 150)]))).toEqual({ from: 360, to: 1260 });
});

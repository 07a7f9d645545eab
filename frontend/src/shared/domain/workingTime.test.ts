import { expect, test } from 'vitest';
import { spanOf } from './workingTime.ts';

test.each([
  [0, { days: 0, hours: 0, minutes: 0 }],
  [59, { days: 0, hours: 0, minutes: 59 }],
  [60, { days: 0, hours: 1, minutes: 0 }],
  [479, { days: 0, hours: 7, minutes: 0 }],
  [480, { days: 1, hours: 0, minutes: 0 }],
  [660, { days: 1, hours: 3, minutes: 0 }],
  [-150, { days: 0, hours: 2, minutes: 0 }],
  [7200, { days: 15, hours: 0, minutes: 0 }],
])('%i working minutes', (minutes, span) => {
  expect(spanOf(minutes)).toEqual(span);
});

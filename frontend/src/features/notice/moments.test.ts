import { expect, test } from 'vitest';
import { sentMoment, typedMoment } from './moments.ts';

test('moments are typed in Vietnam’s time', () => {
  expect(typedMoment('2027-03-08T15:00:00Z')).toBe('2027-03-08T22:00');
  expect(sentMoment('2027-03-08T22:00')).toBe('2027-03-08T15:00:00.000Z');
});

test('nothing typed is nothing sent', () => {
  expect(typedMoment(undefined)).toBe('');
  expect(sentMoment('')).toBeUndefined();
});

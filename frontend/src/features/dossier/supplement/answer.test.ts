import { expect, test } from 'vitest';
import type { FormSchema } from '#/shared/form/engine.ts';
import { answerOf, faultsOf, openQuestions } from './answer.ts';

const schema = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    place: { type: 'string', oneOf: [{ const: 'HOME' }, { const: 'OTHER' }] },
  },
  required: ['name', 'place'],
  allOf: [
    {
      if: { properties: { place: { const: 'OTHER' } }, required: ['place'] },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema's keyword
      then: { properties: { where: { type: 'string' } }, required: ['where'] },
    },
  ],
} as unknown as FormSchema;
const before = { name: 'An', place: 'HOME' };

test('only marked questions are open', () =>
  expect(openQuestions(schema, before, before, ['place'])).toEqual(['place']));
test('and those that a changed answer calls for', () => {
  const now = { ...before, place: 'OTHER' };
  const open = openQuestions(schema, before, now, ['place']);
  expect(open).toEqual(['place', 'where']);
  expect(faultsOf(schema, now, open)).toEqual([{ name: 'where', keyword: 'required' }]);
  expect(answerOf(schema, { ...now, where: 'Trạm xá' }, open)).toEqual({ place: 'OTHER', where: 'Trạm xá' });
});

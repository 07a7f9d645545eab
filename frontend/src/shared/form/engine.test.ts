import { describe, expect, test } from 'vitest';
import { asked, choices, clean, type FormSchema, validate } from './engine.ts';

const schema = {
  type: 'object',
  properties: {
    name: { type: 'string', minLength: 2 },
    place: {
      type: 'string',
      oneOf: [
        { const: 'HOSPITAL', title: 'Bệnh viện' },
        { const: 'OTHER', title: 'Nơi khác' },
      ],
    },
    born: { type: 'string', format: 'date' },
    copies: { type: 'integer', minimum: 1 },
    identity: { type: 'string', pattern: '^[0-9]{12}$' },
  },
  required: ['name', 'place'],
  allOf: [
    {
      if: { properties: { place: { const: 'OTHER' } }, required: ['place'] },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema's keyword
      then: { properties: { where: { type: 'string', minLength: 3 } }, required: ['where'] },
    },
    {
      if: { properties: { where: { minLength: 1 } }, required: ['where'] },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema's keyword
      then: { properties: { whereWhy: { type: 'string' } } },
    },
  ],
  unevaluatedProperties: false,
} as unknown as FormSchema;

describe('asked', () => {
  test('a follow-up question comes only when called for', () => {
    expect(Object.keys(asked(schema, {}).properties)).not.toContain('where');
    expect(Object.keys(asked(schema, { place: 'OTHER' }).properties)).toContain('where');
    expect(asked(schema, { place: 'OTHER' }).required.has('where')).toBe(true);
  });
});

describe('clean', () => {
  test('drops empty answers and answers to questions no longer asked, also the second in a row', () =>
    expect(clean(schema, { name: 'An', born: '', place: 'HOSPITAL', where: 'Ruộng', whereWhy: 'x' })).toEqual({
      name: 'An',
      place: 'HOSPITAL',
    }));
  test('composes characters and trims', () =>
    expect(clean(schema, { name: ` ${'Nguyễn Thị Ngọc Ánh'.normalize('NFD')} ` })).toEqual({
      name: 'Nguyễn Thị Ngọc Ánh'.normalize('NFC'),
    }));
});

describe('validate', () => {
  test('asks for what is required and presumes nothing', () =>
    expect(validate(schema, {})).toEqual([
      { name: 'name', keyword: 'required' },
      { name: 'place', keyword: 'required' },
    ]));
  test('only the questions of one step', () =>
    expect(validate(schema, {}, ['place', 'born'])).toEqual([{ name: 'place', keyword: 'required' }]));
  test('a follow-up answer', () =>
    expect(validate(schema, { name: 'An', place: 'OTHER' })).toEqual([{ name: 'where', keyword: 'required' }]));
  test('an impossible date', () =>
    expect(validate(schema, { name: 'An', place: 'HOSPITAL', born: '2026-02-31' })).toEqual([
      { name: 'born', keyword: 'format' },
    ]));
  test('each question once, in the order asked', () =>
    expect(validate(schema, { name: 'A', place: 'NOWHERE', copies: 'mười', identity: '12' })).toEqual([
      { name: 'name', keyword: 'minLength' },
      { name: 'place', keyword: 'oneOf' },
      { name: 'copies', keyword: 'type' },
      { name: 'identity', keyword: 'pattern' },
    ]));
  test('nothing to say about good answers', () =>
    expect(validate(schema, { name: 'An', place: 'OTHER', where: 'Trạm y tế', born: '2026-11-02', copies: 2 })).toEqual(
      [],
    ));
});

test('choices come from oneOf or enum', () => {
  expect(choices(asked(schema, {}).properties.place as FormSchema)?.map((c) => c.value)).toEqual(['HOSPITAL', 'OTHER']);
  expect(choices({ enum: ['a'] })).toEqual([{ value: 'a', label: 'a' }]);
  expect(choices({ type: 'string' })).toBeUndefined();
});

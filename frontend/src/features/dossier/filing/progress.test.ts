import { describe, expect, test } from 'vitest';
import { type Definition, deliveryFaults, fromAccount, missingPapers, openSteps, progress } from './progress.ts';
import { sameParts, wire } from './wire.ts';

const definition = {
  papers: [
    { code: 'ID', required: true },
    { code: 'POWER', required: false },
  ],
  form: {
    schema: {
      type: 'object',
      properties: { name: { type: 'string' }, born: { type: 'string', oneOf: [{ const: 'HERE' }, { const: 'AWAY' }] } },
      required: ['name', 'born'],
      allOf: [
        {
          if: { properties: { born: { const: 'AWAY' } }, required: ['born'] },
          // biome-ignore lint/suspicious/noThenProperty: JSON Schema's keyword
          then: { properties: { where: { type: 'string' } }, required: ['where'] },
        },
      ],
    },
    ui: {
      steps: [
        { id: 'one', title: { vi: 'Một' }, fields: ['name', 'born'] },
        { id: 'two', title: { vi: 'Hai' }, fields: ['where'] },
      ],
      fields: { name: { label: { vi: 'Tên' }, prefill: 'name' }, born: {}, where: {} },
    },
  },
} as unknown as Definition;
const file = (paper: string) => ({ paper }) as never;

describe('task list', () => {
  test('an empty draft', () =>
    expect(progress(definition, { form: {}, contact: {}, delivery: {} }, [])).toEqual({
      form: 'todo',
      papers: 'todo',
      delivery: 'todo',
    }));
  test('a complete one', () =>
    expect(
      progress(
        definition,
        { form: { name: 'An', born: 'HERE' }, contact: { phone: '0900000001' }, delivery: { method: 'COUNTER' } },
        [file('ID')],
      ),
    ).toEqual({ form: 'done', papers: 'done', delivery: 'done' }));
  test('a step in which nothing is asked is left out', () => {
    expect(openSteps(definition, { born: 'HERE' }).map((step) => step.id)).toEqual(['one']);
    expect(openSteps(definition, { born: 'AWAY' }).map((step) => step.id)).toEqual(['one', 'two']);
  });
  test('only required papers are missed', () =>
    expect(missingPapers(definition, []).map((paper) => paper.code)).toEqual(['ID']));
});

test('delivery: the post needs an address, everybody a phone number', () => {
  expect(deliveryFaults({ contact: {}, delivery: { method: 'POSTAL' } })).toEqual(['phone', 'address']);
  expect(deliveryFaults({ contact: { phone: '12' }, delivery: {} })).toEqual(['phoneForm', 'method']);
});

test('the account answers what it knows, composed', () =>
  expect(fromAccount(definition, { name: 'Nguyễn Thị Ánh'.normalize('NFD') } as never)).toEqual({
    name: 'Nguyễn Thị Ánh'.normalize('NFC'),
  }));

test('what is sent leaves out what is half typed', () =>
  expect(
    wire(definition.form.schema as never, {
      form: { name: ' An ', born: '' },
      contact: { phone: '09', email: 'an@example.org' },
      delivery: { method: 'COUNTER', address: ' ' },
    }),
  ).toEqual({ form: { name: 'An' }, contact: { email: 'an@example.org' }, delivery: { method: 'COUNTER' } }));

test('the order of names makes no difference', () =>
  expect(sameParts({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toBe(true));

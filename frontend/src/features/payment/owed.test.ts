import { expect, test } from 'vitest';
import type { Obligation } from '#/shared/api/obligations.ts';
import { byDossier, dossierOf, owedOf, totalOf } from './owed.ts';

const obligation = (id: string, dossierId: string, state: Obligation['state'], amount: number) =>
  ({ id, dossierId, state, amount }) as Obligation;
const all = [
  obligation('a', 'one', 'OWED', 100_000),
  obligation('b', 'two', 'OWED', 20_000),
  obligation('c', 'one', 'PAID', 50_000),
];

test('only what is owed is paid', () => {
  expect(owedOf(all).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(totalOf(owedOf(all))).toBe(120_000);
});

test('one entry a dossier, in the order of the list', () =>
  expect(byDossier(all).map(({ dossier, obligations }) => [dossier, obligations.length])).toEqual([
    ['one', 2],
    ['two', 1],
  ]));

test('an order leads back to its dossier, unless it pays for several', () => {
  expect(dossierOf({ items: [{ dossierId: 'one' }, { dossierId: 'one' }] })).toBe('one');
  expect(dossierOf({ items: [{ dossierId: 'one' }, { dossierId: 'two' }] })).toBeUndefined();
  expect(dossierOf({ items: [] })).toBeUndefined();
});

import { expect, test } from 'vitest';
import { holdsAt } from './scope.ts';

const tree = [
  { code: 'H53' },
  { code: 'H53.10', parent: 'H53' },
  { code: 'H53.10.00', parent: 'H53.10' },
  { code: 'H53.11', parent: 'H53' },
];
const at = (agency: string, subtree: boolean) => [{ role: 'INTAKE_OFFICER' as const, agency, subtree }];

test('an appointment with its subtree reaches below, without it only the agency itself', () => {
  expect(holdsAt('H53.10.00', tree, at('H53.10', true), ['INTAKE_OFFICER'])).toBe(true);
  expect(holdsAt('H53.10.00', tree, at('H53.10', false), ['INTAKE_OFFICER'])).toBe(false);
  expect(holdsAt('H53.10', tree, at('H53.10', false), ['INTAKE_OFFICER'])).toBe(true);
});

test('not beside it, and not in another role', () => {
  expect(holdsAt('H53.11', tree, at('H53.10', true), ['INTAKE_OFFICER'])).toBe(false);
  expect(holdsAt('H53.10', tree, at('H53.10', true), ['POSTAL_AGENT'])).toBe(false);
});

import { expect, test } from 'vitest';
import { EMPTY, faultsOf, requestOf } from './filing.ts';

const whole = {
  ...EMPTY,
  about: 'AGENCY',
  theme: 'DELAY',
  agency: 'A',
  title: 'Chậm',
  content: 'Chờ mãi',
  name: 'Mai',
  email: 'mai@example.org',
} as const;

test('says what is missing, in the order of the page', () => {
  expect(faultsOf(EMPTY)).toEqual(['about', 'agency', 'theme', 'title', 'content', 'name', 'contact']);
  expect(faultsOf(whole)).toEqual([]);
});

test.each([
  [{ about: 'PROCEDURE' }, ['procedureCode']],
  [{ about: 'DOSSIER' }, ['dossierReference']],
  [{ about: 'OFFICER_CONDUCT' }, ['officerNamed']],
  [{ about: 'OFFICER_CONDUCT', dossierReference: 'TN-1' }, []],
  [{ email: 'mai@' }, ['email']],
  [{ email: '', phone: '0912 345 678' }, []],
  [{ phone: '12' }, ['phone']],
] as const)('%j needs %j', (change, faults) => {
  expect(faultsOf({ ...whole, ...change })).toEqual(faults);
});

test('sends only what its subject calls for', () => {
  const request = requestOf({ ...whole, officerNamed: 'Chị Lan', procedureCode: '1.2', dossierReference: ' ' });
  expect(request.officerNamed).toBeUndefined();
  expect(request.procedureCode).toBeUndefined();
  expect(request.complainant).toEqual({ name: 'Mai', email: 'mai@example.org' });
});

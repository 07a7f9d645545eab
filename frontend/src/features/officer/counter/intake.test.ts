import { expect, test } from 'vitest';
import { EMPTY, type Intake, intakeFaults, requestOf, withPrefill } from './intake.ts';

const now = new Date('2026-11-24T03:00:00Z');
const walkIn: Intake = {
  ...EMPTY,
  kind: 'INDIVIDUAL',
  name: ' Nguyễn Văn An '.normalize('NFD'),
  phone: '0900 000 501',
  method: 'COUNTER',
};

test('a complete walk-in has no faults; its request carries nothing empty', () => {
  expect(intakeFaults(walkIn, now)).toEqual({});
  expect(requestOf(walkIn, '2.000815', 'H53', { a: 1 })).toEqual({
    procedureCode: '2.000815',
    agency: 'H53',
    applicant: { kind: 'INDIVIDUAL', name: 'Nguyễn Văn An' },
    contact: { phone: '0900 000 501' },
    delivery: { method: 'COUNTER' },
    form: { a: 1 },
  });
});

test('what is needed depends on the answers', () => {
  expect(intakeFaults(EMPTY, now)).toEqual({
    kind: 'required',
    name: 'required',
    phone: 'required',
    method: 'required',
  });
  expect(intakeFaults({ ...walkIn, method: 'POSTAL', kind: 'ORGANISATION' }, now)).toEqual({
    organisationName: 'required',
    deliveryAddress: 'required',
  });
  const post: Intake = { ...walkIn, channel: 'POSTAL', slipNumber: 'EP1', takenAt: '2026-11-24T10:01' };
  expect(intakeFaults(post, now)).toEqual({ takenAt: 'future' });
  expect(intakeFaults({ ...post, takenAt: '2026-11-24T09:59' }, now)).toEqual({});
});

test('the form takes over what is known, until it is answered otherwise', () => {
  const field = (prefill: string) => ({ label: { vi: 'x', en: 'x' }, prefill });
  const fields = { hoTen: field('name'), dienThoai: field('phone') };
  expect(withPrefill({}, fields, { ...walkIn, name: 'An' })).toEqual({ hoTen: 'An', dienThoai: '0900000501' });
  expect(withPrefill({ dienThoai: '' }, fields, { ...walkIn, name: 'An' })).toEqual({ hoTen: 'An', dienThoai: '' });
});

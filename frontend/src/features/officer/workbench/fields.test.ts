import { expect, test } from 'vitest';
import { bodyOf, faultOf, localOf, QUESTIONS, questionsOf, requirementOf } from './fields.ts';

const now = new Date('2026-11-24T03:00:00Z');

test('a reason is needed and must say something', () => {
  const [reason] = QUESTIONS.REFUSE;
  expect(reason && faultOf(reason, '   ', now)).toBe('required');
  expect(reason && faultOf(reason, 'ko', now)).toBe('short');
  expect(reason && faultOf(reason, 'Không thuộc thẩm quyền', now)).toBeUndefined();
});

test('the legal basis is asked only when denied', () => {
  const names = (outcome: string) => questionsOf(QUESTIONS.DECIDE, { outcome }).map((q) => q.name);
  expect(names('GRANTED')).not.toContain('legalBasis');
  expect(names('DENIED')).toContain('legalBasis');
});

test('amounts as people write them, moments in the office’s zone, nothing empty, composed characters', () => {
  expect(bodyOf(QUESTIONS.REQUIRE_PAYMENT, { amount: '150.000', reason: 'Lệ phí hộ tịch'.normalize('NFD') })).toEqual({
    amount: 150000,
    reason: 'Lệ phí hộ tịch',
  });
  expect(bodyOf(QUESTIONS.ACCEPT, { note: ' ', statedAt: '2026-11-24T09:30' })).toEqual({
    statedAt: '2026-11-24T02:30:00.000Z',
  });
});

test('what another agency has notified goes with its notice', () => {
  const answers = {
    number: '12/TB-CCT',
    date: '2026-11-20',
    issuer: 'Chi cục Thuế',
    amount: '750.000',
    reason: 'Thuế',
    gate: 'RETURN',
  };
  const sent = (kind: string) => requirementOf(bodyOf(QUESTIONS.REQUIRE_PAYMENT, { ...answers, kind }));
  expect(sent('NOTIFIED_DUTY')).toEqual({
    amount: 750000,
    reason: 'Thuế',
    gate: 'RETURN',
    notice: { number: '12/TB-CCT', date: '2026-11-20', agency: 'Chi cục Thuế' },
  });
  expect(sent('FEE')).toEqual({ amount: 750000, reason: 'Thuế', gate: 'RETURN' });
});

test('a notice has been given already', () => {
  const date = QUESTIONS.REQUIRE_PAYMENT.find(({ kind }) => kind === 'date');
  expect(date && faultOf(date, '2026-11-24', now)).toBeUndefined();
  expect(date && faultOf(date, '2026-11-25', now)).toBe('moment');
});

test('nothing can be stated for the future, and numbers keep within bounds', () => {
  const [, stated] = QUESTIONS.ACCEPT;
  const days = QUESTIONS.ASK_OPINION[2];
  expect(stated && faultOf(stated, '2026-11-24T10:30', now)).toBe('moment');
  expect(stated && faultOf(stated, '2026-11-24T09:30', now)).toBeUndefined();
  expect(days && faultOf(days, '31', now)).toBe('number');
  expect(days && faultOf(days, '2,5', now)).toBe('number');
});

test('an appointment lies ahead, and a moment reads in the office’s zone as it is sent', () => {
  const [, dueAt] = QUESTIONS.REQUEST_EXTENSION;
  expect(dueAt && faultOf(dueAt, '2026-11-24T09:30', now)).toBe('appointment');
  expect(dueAt && faultOf(dueAt, '2026-11-30T09:30', now)).toBeUndefined();
  const body = bodyOf(QUESTIONS.REQUEST_EXTENSION, { reason: 'Chờ xác minh', dueAt: '2026-11-30T09:30' });
  expect(body.dueAt).toBe('2026-11-30T02:30:00.000Z');
  expect(localOf(String(body.dueAt))).toBe('2026-11-30T09:30');
});

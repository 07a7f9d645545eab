import { expect, test } from 'vitest';
import { planActions } from './actions.ts';

test('intake: accepting is the main thing, refusing stands aside', () => {
  expect(planActions(['ATTACH', 'ACCEPT', 'REFUSE', 'REQUEST_SUPPLEMENT', 'TAKE_OVER'])).toEqual({
    main: 'ACCEPT',
    next: ['TAKE_OVER'],
    aside: ['REQUEST_SUPPLEMENT', 'REFUSE'],
  });
});

test('a signatory decides', () => {
  expect(planActions(['SEND_BACK', 'DECIDE', 'SUSPEND', 'ASSIGN']).main).toBe('DECIDE');
});

test('a colleague’s dossier can only be taken over', () => {
  expect(planActions(['TAKE_OVER'])).toEqual({ main: 'TAKE_OVER', next: [], aside: [] });
});

test('nothing allowed, no buttons; what belongs to a draft is no button here', () => {
  expect(planActions([])).toEqual({ main: undefined, next: [], aside: [] });
  expect(planActions(['EDIT', 'ATTACH', 'DISCARD', 'SUBMIT']).main).toBeUndefined();
});

test('changing a fee never pushes the next step aside', () => {
  expect(planActions(['REVISE_PAYMENT', 'CANCEL_PAYMENT', 'FORWARD'])).toEqual({
    main: 'FORWARD',
    next: [],
    aside: ['REVISE_PAYMENT', 'CANCEL_PAYMENT'],
  });
});

test('late: the apology is offered where the decision is not', () => {
  expect(planActions(['SEND_BACK', 'REQUEST_EXTENSION', 'SUSPEND'])).toEqual({
    main: undefined,
    next: [],
    aside: ['REQUEST_EXTENSION', 'SEND_BACK', 'SUSPEND'],
  });
  expect(planActions(['APPROVE_EXTENSION', 'DECLINE_EXTENSION', 'TAKE_OVER']).main).toBe('APPROVE_EXTENSION');
});

import { expect, test } from 'vitest';
import { badQuantities, type FeeAnswers, questionOf } from './feeQuestion.ts';

const input = (code: string, kind: 'QUANTITY' | 'CATEGORY') => ({ code, kind, label: { vi: code, en: code } });
const INPUTS = [input('PAGES', 'QUANTITY'), input('COPIES', 'QUANTITY'), input('POOR', 'CATEGORY')];
const answers = (typed: Record<string, string>, ...ticked: string[]): FeeAnswers => ({
  channel: 'COUNTER',
  typed,
  ticked: new Set(ticked),
});

test('asks with what was counted and ticked, and with nothing that the procedure does not know', () =>
  expect(questionOf(INPUTS, answers({ PAGES: ' 4 ', OTHER: '9' }, 'POOR', 'RICH'))).toEqual({
    channel: 'COUNTER',
    quantities: { PAGES: 4 },
    categories: ['POOR'],
  }));

test('an empty box is allowed, what is no count is named', () => {
  expect(badQuantities(INPUTS, answers({ PAGES: '', COPIES: '3' }))).toEqual([]);
  expect(badQuantities(INPUTS, answers({ PAGES: '0', COPIES: 'hai' }))).toEqual(['PAGES', 'COPIES']);
  expect(badQuantities(INPUTS, answers({ PAGES: '10001', COPIES: '10000' }))).toEqual(['PAGES']);
});

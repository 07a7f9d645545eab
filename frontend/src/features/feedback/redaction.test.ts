import { expect, test } from 'vitest';
import { type Mark, stretches, withMark } from './redaction.ts';

const mark = (from: number, to: number, part: Mark['part'] = 'CONTENT'): Mark => ({ part, from, to, kind: 'NAME' });

test('cuts a text at its marks', () => {
  const cut = stretches('chị Lan hẹn', 'CONTENT', [mark(4, 7), mark(0, 3, 'TITLE')]);
  expect(cut.map((one) => [one.text, Boolean(one.mark)])).toEqual([
    ['chị ', false],
    ['Lan', true],
    [' hẹn', false],
  ]);
  expect(stretches('abc', 'CONTENT', [mark(0, 3)])).toHaveLength(1);
  expect(stretches('', 'CONTENT', [])).toEqual([]);
});

test('a new mark takes the place of those it touches', () => {
  expect(withMark([mark(0, 3), mark(5, 8)], mark(2, 6))).toEqual([mark(2, 6)]);
  expect(withMark([mark(0, 3)], mark(3, 5))).toHaveLength(2);
  expect(withMark([mark(0, 3, 'TITLE')], mark(0, 3))).toHaveLength(2);
  expect(withMark([], mark(4, 4))).toEqual([]);
});

import { expect, test } from 'vitest';
import { newEntries } from './changes.ts';

const entry = (seq: number) => ({
  seq,
  type: 'X',
  at: '2026-11-24T01:00:00Z',
  actorName: 'A',
  actorRole: 'CASE_OFFICER',
});

test('only what is newer than what was seen, in order', () => {
  expect(newEntries([entry(2), entry(1)], [entry(4), entry(3), entry(2), entry(1)]).map((e) => e.seq)).toEqual([3, 4]);
  expect(newEntries([entry(1)], [entry(1)])).toEqual([]);
});

import { sum } from '#/shared/lib/amount.ts';

/** Notes in circulation, largest first. */
export const DENOMINATIONS = [500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5000, 2000, 1000, 500] as const;
export type Denomination = (typeof DENOMINATIONS)[number];

/** How many of each note, as typed. */
export type Counts = Record<number, string>;

/** The number of notes; undefined where something else was typed. An empty box is none. */
export const readCount = (typed: string | undefined): number | undefined => {
  const text = (typed ?? '').trim();
  if (text === '') return 0;
  return /^\d{1,5}$/.test(text) ? Number(text) : undefined;
};

/** Notes whose count cannot be read. */
export const unreadable = (counts: Counts): number[] =>
  DENOMINATIONS.filter((denomination) => readCount(counts[denomination]) === undefined);

export const countedTotal = (counts: Counts): number =>
  sum(DENOMINATIONS.map((denomination) => denomination * (readCount(counts[denomination]) ?? 0)));

/** What is sent: only notes that are there. */
export const countedNotes = (counts: Counts): { denomination: number; count: number }[] =>
  DENOMINATIONS.map((denomination) => ({ denomination, count: readCount(counts[denomination]) ?? 0 })).filter(
    ({ count }) => count > 0,
  );

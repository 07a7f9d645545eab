/** What goes back to the payer; undefined while what they gave is not enough. */
export const changeOf = (owed: number, tendered: number | undefined): number | undefined =>
  tendered === undefined || tendered < owed ? undefined : tendered - owed;

const NOTES = [10_000, 20_000, 50_000, 100_000, 200_000, 500_000];

/** Amounts that people are likely to hand over: the exact one, then the next round ones by their notes; at most four. */
export function likelyTenders(owed: number): number[] {
  if (owed <= 0) return [];
  const rounded = NOTES.map((note) => Math.ceil(owed / note) * note);
  return [...new Set([owed, ...rounded])].sort((a, b) => a - b).slice(0, 4);
}

import type { Dossier } from '#/features/officer/api/dossier.ts';

type Entry = Dossier['timeline'][number];

/** What happened to the dossier since it was last read here, oldest first. */
export function newEntries(before: Entry[], after: Entry[]): Entry[] {
  const known = Math.max(0, ...before.map((entry) => entry.seq));
  return after.filter((entry) => entry.seq > known).sort((a, b) => a.seq - b.seq);
}

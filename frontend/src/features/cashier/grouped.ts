import type { Owed } from './api/owed.ts';

/** What can be collected, one group a dossier, in the order of the list. */
export function grouped(owed: Owed[]): Owed[][] {
  const groups = new Map<string, Owed[]>();
  for (const one of owed) groups.set(one.dossierId, [...(groups.get(one.dossierId) ?? []), one]);
  return [...groups.values()];
}

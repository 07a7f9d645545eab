import type { Obligation } from '#/shared/api/obligations.ts';
import { sum } from '#/shared/lib/amount.ts';

export const owedOf = (obligations: Obligation[]) => obligations.filter(({ state }) => state === 'OWED');
export const totalOf = (obligations: Obligation[]) => sum(obligations.map(({ amount }) => amount));

/** One entry a dossier, in the order of the list: a person pays for a dossier, not for a line of an account. */
export function byDossier(obligations: Obligation[]): { dossier: string; obligations: Obligation[] }[] {
  const groups = new Map<string, Obligation[]>();
  for (const obligation of obligations) {
    const group = groups.get(obligation.dossierId);
    if (group) group.push(obligation);
    else groups.set(obligation.dossierId, [obligation]);
  }
  return [...groups].map(([dossier, group]) => ({ dossier, obligations: group }));
}

/** The dossier that an order was made for; undefined where it pays for several. */
export function dossierOf({ items }: { items: { dossierId: string }[] }): string | undefined {
  const [first, ...more] = new Set(items.map(({ dossierId }) => dossierId));
  return more.length === 0 ? first : undefined;
}

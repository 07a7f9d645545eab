import type { Schemas } from '#/shared/api/client.ts';

export type Due = Schemas['DossierDue'];
export type DueStatus = 'OWED' | 'PAID' | 'CANCELLED' | 'REPLACED';

export const statusOf = (due: Due): DueStatus => {
  if (due.met) return 'PAID';
  if (due.replacedBy) return 'REPLACED';
  return due.cancelledAt ? 'CANCELLED' : 'OWED';
};
export const owedOf = (dues: Due[]) => dues.filter((due) => statusOf(due) === 'OWED');
export const sumOf = (dues: Due[]) => dues.reduce((sum, due) => sum + due.amount, 0);
/** What is owed comes first, what has been put in another's place last. */
export const inOrder = (dues: Due[]) => {
  const rank: DueStatus[] = ['OWED', 'PAID', 'CANCELLED', 'REPLACED'];
  return dues.toSorted((a, b) => rank.indexOf(statusOf(a)) - rank.indexOf(statusOf(b)));
};

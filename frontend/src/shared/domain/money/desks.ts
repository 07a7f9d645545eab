import { paths } from '#/config/paths.ts';

/** Desks that work with money, in the order of a day's work, and who sits there. */
export const MONEY_DESKS = [
  { name: 'cashier', to: paths.cashier, roles: ['CASHIER'] },
  { name: 'postal', to: paths.postalCash, roles: ['POSTAL_AGENT', 'CASHIER'] },
  { name: 'reconciliation', to: paths.reconciliation, roles: ['ACCOUNTANT', 'INSPECTOR'] },
  { name: 'differences', to: paths.differences, roles: ['ACCOUNTANT'] },
  { name: 'statements', to: paths.statements, roles: ['ACCOUNTANT'] },
  { name: 'refunds', to: paths.refunds, roles: ['ACCOUNTANT', 'CASHIER', 'UNIT_HEAD', 'SIGNATORY'] },
  { name: 'receipts', to: paths.receiptRegister, roles: ['CASHIER', 'ACCOUNTANT', 'INSPECTOR'] },
  { name: 'shifts', to: paths.shifts, roles: ['CASHIER', 'ACCOUNTANT'] },
] as const;
export type MoneyDesk = (typeof MONEY_DESKS)[number];

export const desksOf = (roles: ReadonlySet<string>): MoneyDesk[] =>
  MONEY_DESKS.filter((desk) => desk.roles.some((role) => roles.has(role)));

/** Where the work with money begins: the first desk of whoever has such work as a main duty. */
export const firstDesk = (roles: ReadonlySet<string>): MoneyDesk | undefined => desksOf(roles)[0];

import type { Schemas } from '#/shared/api/client.ts';

export type DifferenceState = Schemas['DifferenceState'];
export type RefundState = Schemas['RefundState'];
export const DIFFERENCE_STATES: DifferenceState[] = ['OPEN', 'TAKEN', 'RESOLVED'];
export const REFUND_STATES: RefundState[] = ['REQUESTED', 'APPROVED', 'DECLINED', 'PAID'];

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** Which day's totals, and whose. */
export interface SummarySearch {
  day?: string | undefined;
  agency?: string | undefined;
}
export const summarySearch = (search: Record<string, unknown>): SummarySearch => ({
  day: /^\d{4}-\d\d-\d\d$/.test(String(search.day)) ? String(search.day) : undefined,
  agency: text(search.agency),
});

export interface DifferenceSearch {
  state?: DifferenceState | undefined;
}
export const differenceSearch = (search: Record<string, unknown>): DifferenceSearch => ({
  state: DIFFERENCE_STATES.find((state) => state === search.state),
});

/** Which refunds; with an obligation, and what is kept of its payment, the question to ask for one opens at once. */
export interface RefundSearch {
  state?: RefundState | undefined;
  obligation?: string | undefined;
  paid?: number | undefined;
}
export const refundSearch = (search: Record<string, unknown>): RefundSearch => ({
  state: REFUND_STATES.find((state) => state === search.state),
  obligation: text(search.obligation),
  paid: Number.isSafeInteger(search.paid) && Number(search.paid) > 0 ? Number(search.paid) : undefined,
});

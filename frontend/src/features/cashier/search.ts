import type { ShiftState } from './api/shifts.ts';

export const SHIFT_STATES: ShiftState[] = ['OPEN', 'CLOSED', 'REVIEWED'];
/** Which shifts. */
export interface ShiftSearch {
  state?: ShiftState | undefined;
}
export const shiftSearch = (search: Record<string, unknown>): ShiftSearch => ({
  state: SHIFT_STATES.find((state) => state === search.state),
});

/** What is to be found at once, for whoever comes from a dossier. */
export interface CashierSearch {
  q?: string | undefined;
}
export const cashierSearch = (search: Record<string, unknown>): CashierSearch => ({
  q: typeof search.q === 'string' || typeof search.q === 'number' ? String(search.q) : undefined,
});

import type { DossierState } from './api/dossier.ts';

/** Which of my dossiers. */
export interface MyDossiersSearch {
  state?: DossierState | undefined;
}
export const STATES: DossierState[] = [
  'DRAFT',
  'SUBMITTED',
  'SUPPLEMENT_REQUIRED',
  'ACCEPTED',
  'PAYMENT_REQUIRED',
  'IN_PROGRESS',
  'SUSPENDED',
  'DECIDED',
  'RETURNED',
  'CLOSED',
  'REFUSED',
  'WITHDRAWN',
];
export const myDossiersSearch = (search: Record<string, unknown>): MyDossiersSearch => ({
  state: STATES.find((state) => state === search.state),
});

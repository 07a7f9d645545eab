import type { PaymentOrder } from './api/paymentOrder.ts';

type State = PaymentOrder['state'];
const SECOND = 1000;
/** How long to wait after the 1st, 2nd … asking: quick at first, when an answer is likely, then patient. */
const WAITS = [1, 2, 3, 5, 8, 13, 20].map((seconds) => seconds * SECOND);
const PATIENT = 30 * SECOND;
/** From here on nobody is kept waiting: the server goes on asking without us. */
const ASKED_ENOUGH = 60;
/** Waiting longer than this is worth an explanation. */
const LONG = 45 * SECOND;

/** A receipt is made soon after the money has come. */
const RECEIPT = 3 * SECOND;
const RECEIPT_ASKED_ENOUGH = 20;

/**
 * When to ask again, in ms; false: not any more. Money that came late may still turn "expired" into "paid", and what is paid
 * has no receipt yet for a moment.
 */
export function nextAsking(order: Pick<PaymentOrder, 'state' | 'receipts'> | undefined, asked: number): number | false {
  const state = order?.state;
  if (state === 'PAID') return order?.receipts.length === 0 && asked < RECEIPT_ASKED_ENOUGH ? RECEIPT : false;
  if (asked >= ASKED_ENOUGH) return false;
  if (state === 'FAILED' || state === 'EXPIRED' || state === 'CANCELLED') return asked < 10 ? PATIENT : false;
  return WAITS[asked] ?? PATIENT;
}

/** What the page may say; only what the server said counts, and what it has not said for a while is "unknown". */
export type Standing = 'waiting' | 'unknown' | 'paid' | 'failed' | 'expired' | 'cancelled';
export function standingOf(state: State, waited: number): Standing {
  switch (state) {
    case 'OPEN':
      return waited < LONG ? 'waiting' : 'unknown';
    case 'PAID':
      return 'paid';
    case 'FAILED':
      return 'failed';
    case 'EXPIRED':
      return 'expired';
    case 'CANCELLED':
      return 'cancelled';
  }
}

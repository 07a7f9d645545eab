import type { ThreeWay } from './api/summary.ts';

export type Agreement = 'off' | 'incomplete' | 'agrees';

/** No open difference is not yet agreement: a source whose file has not come in says nothing, or 0. */
export function agreementOf({ ordersAmount, gatewayAmount, bankAmount, differences }: ThreeWay): Agreement {
  if (differences > 0) return 'off';
  const others = [gatewayAmount, bankAmount].filter((amount) => amount !== undefined);
  return others.every((amount) => amount === ordersAmount) ? 'agrees' : 'incomplete';
}

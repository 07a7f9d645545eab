import type { ThreeWay } from './api/summary.ts';

export type Agreement = 'off' | 'incomplete' | 'agrees';

/** No open difference is not yet agreement: a source whose file has not come in says nothing, or 0. What a gateway keeps back never comes to the bank. */
export function agreementOf({ ordersAmount, gatewayAmount, fees = 0, bankAmount, differences }: ThreeWay): Agreement {
  if (differences > 0) return 'off';
  const others = [gatewayAmount, bankAmount === undefined ? undefined : bankAmount + fees];
  return others.every((amount) => amount === undefined || amount === ordersAmount) ? 'agrees' : 'incomplete';
}

import type { Way, WayOffer } from './api/waysToPay.ts';

const ONLINE: Way[] = ['VIETQR', 'VNPAY', 'NATIONAL_PLATFORM'];
const isOnline = (way: WayOffer['way']): way is Way => ONLINE.some((known) => known === way);

export interface SortedWays {
  /** To choose from on this page. */
  online: Way[];
  /** Online ways that are shut, with the reason. */
  shut: WayOffer[];
  /** Ways that begin with a walk. */
  elsewhere: WayOffer['way'][];
}

export function sortWays(offers: WayOffer[]): SortedWays {
  return {
    online: offers.filter(({ available }) => available).flatMap(({ way }) => (isOnline(way) ? [way] : [])),
    // That this agency has no contract with a gateway helps nobody who wants to pay.
    shut: offers.filter(({ way, available, reason }) => isOnline(way) && !available && reason !== 'NOT_OFFERED'),
    elsewhere: offers.filter(({ way, available }) => available && !isOnline(way)).map(({ way }) => way),
  };
}

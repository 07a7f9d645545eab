import { api, type Schemas, useRead } from '#/shared/api/client.ts';

/** How an order is paid. */
export type Way = Schemas['PayWay'];
/** Every way, also those away from this page, and why one is not open. */
export type WayOffer = Schemas['WayToPay'];
const waysQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/dossiers/{id}/ways-to-pay', { params: { path: { id } } }, { staleTime: 0 });
export const useWaysToPay = (dossier: string, enabled: boolean) => useRead(waysQuery(dossier), { enabled });

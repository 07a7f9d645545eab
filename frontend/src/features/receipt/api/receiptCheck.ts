import { api, useRead } from '#/shared/api/client.ts';

export const checkQuery = (token: string) =>
  api.queryOptions('get', '/api/v1/receipt-checks/{token}', { params: { path: { token } } }, { staleTime: 0 });
/** What anybody may know of a receipt whose QR they hold. */
export const useReceiptCheck = (token: string) => useRead(checkQuery(token));

import { api, useRead } from '#/shared/api/client.ts';

export const receiptQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/receipts/{id}', { params: { path: { id } } }, { staleTime: 0 });
export const useReceipt = (id: string) => useRead(receiptQuery(id));

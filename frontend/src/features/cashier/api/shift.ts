import { api, useRead } from '#/shared/api/client.ts';

export const shiftQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/cashier-shifts/{id}', { params: { path: { id } } }, { staleTime: 0 });
export const useShift = (id: string) => useRead(shiftQuery(id));

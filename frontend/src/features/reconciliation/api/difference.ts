import { api, queryClient, useRead } from '#/shared/api/client.ts';
import { differencesChanged } from './differences.ts';

const differenceQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/reconciliation-differences/{id}', { params: { path: { id } } }, { staleTime: 0 });
export const useDifference = (id: string) => useRead(differenceQuery(id));
export const differenceChanged = (id: string) =>
  Promise.all([queryClient.invalidateQueries({ queryKey: differenceQuery(id).queryKey }), differencesChanged()]);

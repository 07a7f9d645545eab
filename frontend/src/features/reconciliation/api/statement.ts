import { api, queryClient, type Schemas, useRead } from '#/shared/api/client.ts';

export type BankTransaction = Schemas['BankTransaction'];
const statementQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/bank-statements/{id}', { params: { path: { id } } }, { staleTime: 0 });
export const useStatement = (id: string) => useRead(statementQuery(id));
export const statementChanged = (id: string) =>
  queryClient.invalidateQueries({ queryKey: statementQuery(id).queryKey });

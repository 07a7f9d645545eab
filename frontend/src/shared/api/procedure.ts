import { api, type Schemas, useRead } from './client.ts';

export type Procedure = Schemas['Procedure'];
const options = (code: string) => ({ params: { path: { code } } });
export const procedureQuery = (code: string) => api.queryOptions('get', '/api/v1/procedures/{code}', options(code));
/** @param known false while it is not clear yet which procedure */
export const useProcedure = (code: string, known = code !== '') => useRead(procedureQuery(code), { enabled: known });

import { api, type Schemas } from './client.ts';

export type Procedure = Schemas['Procedure'];
const options = (code: string) => ({ params: { path: { code } } });
export const procedureQuery = (code: string) => api.queryOptions('get', '/api/v1/procedures/{code}', options(code));
export const useProcedure = (code: string) => api.useQuery('get', '/api/v1/procedures/{code}', options(code));

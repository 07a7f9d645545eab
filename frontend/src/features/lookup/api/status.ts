import { api, type Schemas, useRead } from '#/shared/api/client.ts';

export type DossierStatus = Schemas['DossierStatus'];
const byCode = (code: string) => ({ params: { path: { code } } });
const byToken = (token: string) => ({ params: { path: { token } } });

export const statusByCodeQuery = (code: string) => api.queryOptions('get', '/api/v1/lookups/{code}', byCode(code));
export const useStatusByCode = (code: string) => useRead(statusByCodeQuery(code));
export const statusByTokenQuery = (token: string) =>
  api.queryOptions('get', '/api/v1/status-links/{token}', byToken(token));
export const useStatusByToken = (token: string) => useRead(statusByTokenQuery(token));

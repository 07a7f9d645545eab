import { api, type Schemas, useRead } from './client.ts';

export type Procedure = Schemas['Procedure'];
const options = (code: string, version?: number) => ({
  params: { path: { code }, ...(version !== undefined && { query: { version } }) },
});
export const procedureQuery = (code: string, version?: number) =>
  api.queryOptions('get', '/api/v1/procedures/{code}', options(code, version));
/** The procedure as it is in force; nothing is asked while there is no code. */
export const useProcedure = (code: string) => useRead(procedureQuery(code), { enabled: code !== '' });
/** The procedure as it was when the dossier was filed: its form, papers and steps stay the dossier's own. */
export const useProcedureOf = (dossier: { procedureCode: string; procedureVersion: number } | undefined) =>
  useRead(procedureQuery(dossier?.procedureCode ?? '', dossier?.procedureVersion), { enabled: dossier !== undefined });

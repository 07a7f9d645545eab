import { api, queryClient, type Schemas, useRead } from '#/shared/api/client.ts';

export type Dossier = Schemas['Dossier'];
export type DossierState = Schemas['DossierState'];
const options = (id: string) => ({ params: { path: { id } } });

/** Officers work on it meanwhile: every page that opens it asks again. */
export const dossierQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/dossiers/{id}', options(id), { staleTime: 0 });
export const useDossier = (id: string) => useRead(dossierQuery(id));
/** The dossier as it is now on the server, whatever the cache says. */
export const fetchDossier = (id: string) => queryClient.fetchQuery(dossierQuery(id));
/** After a command: this dossier and the lists it is in are read anew. */
export const dossierChanged = (id: string) =>
  Promise.all([
    queryClient.invalidateQueries({ queryKey: dossierQuery(id).queryKey }),
    queryClient.invalidateQueries({ queryKey: ['dossiers'] }),
  ]);

import { api, queryClient, type Schemas, useRead } from './client.ts';

export type Obligation = Schemas['Obligation'];
const options = (id: string) => ({ params: { path: { id } } });

/** What a dossier owes and owed. Money comes in without our doing: every page asks again. */
export const obligationsQuery = (dossier: string) =>
  api.queryOptions('get', '/api/v1/dossiers/{id}/obligations', options(dossier), { staleTime: 0 });
export const useObligations = (dossier: string, enabled = true) => useRead(obligationsQuery(dossier), { enabled });

/** After a payment or its undoing: everything that says what is owed is read anew. */
export const obligationsChanged = (dossier?: string) =>
  Promise.all([
    dossier
      ? queryClient.invalidateQueries({ queryKey: obligationsQuery(dossier).queryKey })
      : queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/dossiers/{id}/obligations'] }),
    queryClient.invalidateQueries({ queryKey: ['my-obligations'] }),
    queryClient.invalidateQueries({ queryKey: ['owed-obligations'] }),
  ]);

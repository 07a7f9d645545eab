import { api, queryClient, type Schemas } from '#/shared/api/client.ts';
import { queuesChanged } from './queue.ts';

export type Dossier = Schemas['Dossier'];
export type Action = Schemas['DossierAction'];
const options = (id: string) => ({ params: { path: { id } } });

export const dossierQuery = (id: string) => api.queryOptions('get', '/api/v1/dossiers/{id}', options(id));
export const useDossier = (id: string) => api.useQuery('get', '/api/v1/dossiers/{id}', options(id));
/** The dossier as it is now on the server, whatever the cache says. */
export const fetchDossier = (id: string) => queryClient.fetchQuery({ ...dossierQuery(id), staleTime: 0 });
/** After a command: this dossier, the queues and the counters are read anew. Done when the dossier is; nobody waits for the rest. */
export const dossierChanged = (id: string) => {
  void queuesChanged();
  return queryClient.invalidateQueries({ queryKey: dossierQuery(id).queryKey });
};

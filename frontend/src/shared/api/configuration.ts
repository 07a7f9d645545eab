import { api, queryClient, useRead } from './client.ts';

/** The app's settings as the server gives them; they do not change while a page is open. */
export const configurationQuery = () =>
  api.queryOptions('get', '/api/v1/configuration', {}, { staleTime: Number.POSITIVE_INFINITY });
export const useConfiguration = () => useRead(configurationQuery());
export const loadConfiguration = () => queryClient.ensureQueryData(configurationQuery());

import { QueryClient, type QueryKey, type UseQueryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query';
import createFetchClient, { type Middleware } from 'openapi-fetch';
import createQueryClient from 'openapi-react-query';
import { currentLanguage } from '#/shared/i18n/language.ts';
import { isTransient, NetworkError, readProblem } from './problem.ts';
import type { components, paths } from './schema.d.ts';

export type Schemas = components['schemas'];

/** Set by the session: the API client knows no login. */
let credentials: { token: () => string | undefined; onRefused: () => void } = {
  token: () => undefined,
  onRefused: () => undefined,
};
export const provideCredentials = (source: typeof credentials) => {
  credentials = source;
};

/** The headers that every request carries; also for the few that do not go through the typed client. */
export function requestHeaders(): Record<string, string> {
  const token = credentials.token();
  return { 'Accept-Language': currentLanguage(), ...(token ? { Authorization: `Bearer ${token}` } : {}) };
}

const everyRequest: Middleware = {
  onRequest({ request }) {
    for (const [name, value] of Object.entries(requestHeaders())) request.headers.set(name, value);
    return request;
  },
  async onResponse({ response }) {
    if (response.ok) return undefined;
    if (response.status === 401) credentials.onRefused();
    throw await readProblem(response);
  },
  onError: ({ error }) => new NetworkError('network', { cause: error }),
};

export const client = createFetchClient<paths>({ baseUrl: globalThis.location.origin });
client.use(everyRequest);
export const api = createQueryClient(client);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 20_000, retry: (failures, error) => failures < 2 && isTransient(error) },
    // Safe: every command carries an Idempotency-Key that stays the same while its body does.
    mutations: { retry: (failures, error) => failures < 2 && isTransient(error) },
  },
});

/** Reads through the cache. What is thrown is ours (see `everyRequest`), whatever the contract says of an operation's errors. */
export const useRead = <Data, Fault, Key extends QueryKey>(
  options: UseQueryOptions<Data, Fault, Data, Key>,
  more: { enabled?: boolean } = {},
) => useQuery({ ...options, ...more }) as UseQueryResult<Data, Error>;

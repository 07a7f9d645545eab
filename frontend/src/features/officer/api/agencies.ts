import { api } from '#/shared/api/client.ts';

const HOUR = 3_600_000;
/** All agencies that are known; they hardly ever change. */
export const useAgencies = (enabled = true) =>
  api.useQuery('get', '/api/v1/agencies', {}, { enabled, staleTime: HOUR });

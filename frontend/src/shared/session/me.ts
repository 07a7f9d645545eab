import { api, type Schemas, useRead } from '#/shared/api/client.ts';
import { useSession } from './session.ts';

export type Me = Schemas['Me'];
export const meQuery = () => api.queryOptions('get', '/api/v1/me', {}, { staleTime: 5 * 60_000 });

/** Identity and appointments of whoever is logged in; nothing is asked for without a log-in. */
export function useMe() {
  const { status } = useSession();
  return useRead(meQuery(), { enabled: status === 'active' });
}
export function useRoles(): Set<string> {
  const { data } = useMe();
  const { status } = useSession();
  return new Set(status === 'active' ? data?.appointments.map((a) => a.role) : []);
}

import { api, type Schemas } from '#/shared/api/client.ts';
import { useMe } from '#/shared/session/me.ts';

/** Agencies at which the caller holds one of these roles, itself or from above. */
export function useAgencies(roles: string[]): Schemas['Agency'][] {
  const held = (useMe().data?.appointments ?? []).filter((appointment) => roles.includes(appointment.role));
  const { data: all } = api.useQuery('get', '/api/v1/agencies', {}, { enabled: held.length > 0, staleTime: 3_600_000 });
  const parents = new Map(all?.map((agency) => [agency.code, agency.parent]));
  const covered = (code: string) => {
    for (let at: string | undefined = code; at; at = parents.get(at)) {
      if (held.some((post) => post.agency === at && (post.subtree || at === code))) return true;
    }
    return false;
  };
  return (all ?? []).filter((agency) => covered(agency.code));
}

import type { Schemas } from '#/shared/api/client.ts';

type Agency = Pick<Schemas['Agency'], 'code' | 'parent'>;
type Appointment = Pick<Schemas['Appointment'], 'role' | 'agency' | 'subtree'>;

/** Whether one of these roles is held at an agency: at itself, or above it with the whole subtree. */
export function holdsAt(agency: string, tree: Agency[], appointments: Appointment[], roles: string[]): boolean {
  const parents = new Map(tree.map((known) => [known.code, known.parent ?? undefined]));
  const lineage: string[] = [];
  for (let at: string | undefined = agency; at && !lineage.includes(at); at = parents.get(at)) lineage.push(at);
  return appointments.some(
    (held) => roles.includes(held.role) && (held.agency === agency || (held.subtree && lineage.includes(held.agency))),
  );
}

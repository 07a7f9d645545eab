import { roleWords } from '#/features/officer/roles.ts';
import { api } from '#/shared/api/client.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { useMe } from '#/shared/session/me.ts';
import { appWords } from './words.ts';

/** In what capacity an officer works: role and agency. */
export function OfficerBar() {
  const t = useWords(appWords);
  const roles = useWords(roleWords);
  const tx = useText();
  const me = useMe().data;
  const held = me?.appointments ?? [];
  const { data: agencies } = api.useQuery(
    'get',
    '/api/v1/agencies',
    {},
    { enabled: held.length > 0, staleTime: 3_600_000 },
  );
  if (!me || held.length === 0) return null;
  const nameOf = (code: string) => {
    const agency = agencies?.find((known) => known.code === code);
    return agency ? tx(agency.name) : code;
  };
  return (
    <aside className="whoami no-print" aria-label={t.nav.appointment}>
      <p className="wrap">
        {held.map((appointment) => (
          <span key={`${appointment.role} ${appointment.agency}`} className="post">
            <b>{roles[appointment.role] ?? appointment.role}</b>, {nameOf(appointment.agency)}
          </span>
        ))}
      </p>
    </aside>
  );
}

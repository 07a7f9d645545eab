import { Link } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import type { Schemas } from '#/shared/api/client.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { domainWords } from './words.ts';

type State = Schemas['DossierState'];
/** When there is something to say how one was served about: never before, and nothing waits for it. */
const RATEABLE: State[] = ['REFUSED', 'SUPPLEMENT_REQUIRED', 'RETURNED', 'CLOSED'];

/** The way to the one-tap rating. */
export function RateLink({ token, state }: { token: string | undefined; state: State }) {
  const t = useWords(domainWords);
  if (!token || !RATEABLE.includes(state)) return null;
  return (
    <p className="no-print">
      <Link to={paths.rateDossier} params={{ key: token }} className="btn alt">
        {t.rate}
      </Link>
    </p>
  );
}

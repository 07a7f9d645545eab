import type { Schemas } from '#/shared/api/client.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { AlertIcon, CheckIcon, ClockIcon, CrossIcon, PauseIcon } from '#/shared/ui/icons.tsx';
import { domainWords } from './words.ts';

type State = Schemas['DossierState'];
const LOOK: Record<State, { tone: string; icon: () => React.ReactNode }> = {
  DRAFT: { tone: '', icon: ClockIcon },
  SUBMITTED: { tone: 'info', icon: ClockIcon },
  SUPPLEMENT_REQUIRED: { tone: 'warn', icon: AlertIcon },
  REFUSED: { tone: 'bad', icon: CrossIcon },
  ACCEPTED: { tone: 'info', icon: CheckIcon },
  PAYMENT_REQUIRED: { tone: 'warn', icon: AlertIcon },
  IN_PROGRESS: { tone: 'info', icon: ClockIcon },
  SUSPENDED: { tone: 'warn', icon: PauseIcon },
  DECIDED: { tone: 'ok', icon: CheckIcon },
  RETURNED: { tone: 'ok', icon: CheckIcon },
  CLOSED: { tone: 'ok', icon: CheckIcon },
  WITHDRAWN: { tone: '', icon: CrossIcon },
};

/** Where a dossier stands: icon, words and colour. */
export function StateTag({ state, big = false }: { state: State; big?: boolean }) {
  const t = useWords(domainWords);
  const { tone, icon: StateIcon } = LOOK[state];
  return (
    <span className={['tag', tone, big && 'big'].filter(Boolean).join(' ')}>
      <StateIcon />
      {t.state[state]}
    </span>
  );
}

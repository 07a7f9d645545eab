import type { Schemas } from '#/shared/api/client.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { AlertIcon, CheckIcon, ClockIcon, CrossIcon } from '#/shared/ui/icons.tsx';
import { feedbackWords } from './words.ts';

type State = Schemas['FeedbackState'];
const LOOK: Record<State, { tone: string; icon: () => React.ReactNode }> = {
  RECEIVED: { tone: 'info', icon: ClockIcon },
  INFORMATION_REQUIRED: { tone: 'warn', icon: AlertIcon },
  CLASSIFIED: { tone: 'info', icon: ClockIcon },
  ASSIGNED: { tone: 'info', icon: ClockIcon },
  ANSWERED: { tone: 'ok', icon: CheckIcon },
  PUBLISHED: { tone: 'ok', icon: CheckIcon },
  WITHHELD: { tone: 'ok', icon: CheckIcon },
  RATED: { tone: 'ok', icon: CheckIcon },
  OUT_OF_SCOPE: { tone: 'bad', icon: CrossIcon },
  TRANSFERRED: { tone: '', icon: CheckIcon },
  WITHDRAWN: { tone: '', icon: CrossIcon },
};

/** Where a complaint stands. */
export function StateLine({ state }: { state: State }) {
  const t = useWords(feedbackWords);
  const { tone, icon: StateIcon } = LOOK[state];
  return (
    <span className={`tag ${tone}`}>
      <StateIcon />
      {t.state[state]}
    </span>
  );
}

import { useWords } from '#/shared/i18n/messages.ts';
import { AlertIcon, CheckIcon, ClockIcon, PauseIcon } from '#/shared/ui/icons.tsx';
import { domainWords } from './words.ts';

const HOUR = 60;
const WORKING_DAY = 8 * HOUR;

/** Working time as people say it: days from two days on, then hours, then minutes. */
export function useWorkingTime() {
  const t = useWords(domainWords).clock;
  return (minutes: number) => {
    if (minutes >= 2 * WORKING_DAY) return t.days(Math.floor(minutes / WORKING_DAY));
    return minutes >= HOUR ? t.hours(Math.floor(minutes / HOUR)) : t.minutes(Math.max(0, Math.round(minutes)));
  };
}

/** How much working time is left, or how late it is; red only when late, amber within a working day. */
export function Deadline({
  remainingMinutes,
  late,
  paused = false,
}: {
  remainingMinutes: number;
  late: boolean;
  paused?: boolean;
}) {
  const t = useWords(domainWords).clock;
  const say = useWorkingTime();
  if (paused)
    return (
      <span className="tag">
        <PauseIcon />
        {t.paused}
      </span>
    );
  if (late)
    return (
      <span className="tag bad">
        <AlertIcon />
        {t.late(say(-remainingMinutes))}
      </span>
    );
  const soon = remainingMinutes < WORKING_DAY;
  return (
    <span className={`tag ${soon ? 'warn' : 'ok'}`}>
      {soon ? <ClockIcon /> : <CheckIcon />}
      {t.left(say(remainingMinutes))}
    </span>
  );
}

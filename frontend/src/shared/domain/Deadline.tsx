import { useWords } from '#/shared/i18n/messages.ts';
import { AlertIcon, CheckIcon, ClockIcon, PauseIcon } from '#/shared/ui/icons.tsx';
import { domainWords } from './words.ts';
import { spanOf, WORKING_DAY } from './workingTime.ts';

/** Working time as people say it: "1 ngày 3 giờ làm việc". */
export function useWorkingTime() {
  const t = useWords(domainWords).clock;
  return (workingMinutes: number) => t.span(spanOf(workingMinutes));
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
        {t.late(say(remainingMinutes))}
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

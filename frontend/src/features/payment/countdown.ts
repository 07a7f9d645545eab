export interface Left {
  minutes: number;
  seconds: number;
  over: boolean;
}

/** How long until a moment; nothing below zero. */
export function leftUntil(moment: string, now: number): Left {
  const seconds = Math.max(0, Math.ceil((new Date(moment).getTime() - now) / 1000));
  return { minutes: Math.floor(seconds / 60), seconds: seconds % 60, over: seconds === 0 };
}

/** "04:09" */
export const clockOf = ({ minutes, seconds }: Left) => `${pad(minutes)}:${pad(seconds)}`;
const pad = (n: number) => String(n).padStart(2, '0');

/** Said aloud only now and then: a clock that speaks every second keeps everything else from being heard. */
export const worthSaying = ({ minutes, seconds, over }: Left) =>
  over || (seconds === 0 && (minutes === 10 || minutes === 5 || minutes === 1));

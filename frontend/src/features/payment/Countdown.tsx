import { useEffect, useState } from 'react';
import { useWords } from '#/shared/i18n/messages.ts';
import { ClockIcon } from '#/shared/ui/icons.tsx';
import { clockOf, leftUntil, worthSaying } from './countdown.ts';
import { paymentWords } from './words.ts';

/** How long the code can still be used; said aloud only now and then. */
export function Countdown({ until, onOver }: { until: string; onOver: () => void }) {
  const t = useWords(paymentWords).transfer;
  const [left, setLeft] = useState(() => leftUntil(until, Date.now()));
  useEffect(() => {
    const timer = setInterval(() => setLeft(leftUntil(until, Date.now())), 1000);
    return () => clearInterval(timer);
  }, [until]);
  const { over } = left;
  useEffect(() => {
    if (over) onOver();
  }, [over, onOver]);
  return (
    <p className="countdown">
      <span className={`tag ${left.minutes < 2 ? 'warn' : 'info'} big`} role="timer" aria-live="off">
        <ClockIcon />
        <span className="num">{over ? t.over : t.left(clockOf(left))}</span>
      </span>
      <span role="status" className="vh">
        {worthSaying(left) && (over ? t.over : t.leftSaid(left.minutes))}
      </span>
    </p>
  );
}

import { type ReactNode, useEffect, useState } from 'react';
import { useConfiguration } from '#/shared/api/configuration.ts';
import { useHotlines } from '#/shared/api/hotlines.ts';
import { useProblemWords } from '#/shared/api/problemWords.ts';
import { phoneLink } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { AlertIcon, InfoIcon } from './icons.tsx';
import { PageTitle } from './PageTitle.tsx';
import { uiWords } from './words.ts';

const QUIET_MS = 300;
const SLOW_MS = 6000;

/** Says nothing for a moment, then that it loads, then that the network is slow. */
export function Loading() {
  const t = useWords(uiWords);
  const [stage, setStage] = useState<'quiet' | 'loading' | 'slow'>('quiet');
  useEffect(() => {
    const timers = [setTimeout(() => setStage('loading'), QUIET_MS), setTimeout(() => setStage('slow'), SLOW_MS)];
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <div className="wrap loading" role="status">
      {stage !== 'quiet' && <p>{stage === 'slow' ? t.slow : t.loading}</p>}
    </div>
  );
}

/** A whole page that could not be had, with what to do. */
export function FailedPage({ error, retry }: { error: unknown; retry?: () => void }) {
  const t = useWords(uiWords);
  const explain = useProblemWords();
  const { title, help } = explain(error);
  return (
    <div className="wrap stack">
      <PageTitle>{title}</PageTitle>
      <p className="lede">{help}</p>
      {retry && (
        <p>
          <button type="button" className="btn" onClick={retry}>
            {t.retry}
          </button>
        </p>
      )}
      <Hotline />
    </div>
  );
}

/** A part of a page that could not be had or done. Takes no focus; announced. */
export function FailedPart({ error, retry }: { error: unknown; retry?: () => void }) {
  const t = useWords(uiWords);
  const { title, help } = useProblemWords()(error);
  return (
    <div className="note bad" role="alert">
      <AlertIcon />
      <div>
        <p>
          <b>{title}</b>
        </p>
        <p>{help}</p>
        {retry && (
          <button type="button" className="linkish" onClick={retry}>
            {t.retry}
          </button>
        )}
      </div>
    </div>
  );
}

/** Whom to call about procedures: a line that is answered now before one that is not; the configured number where there is none. */
export function useGuidancePhone() {
  const configured = useConfiguration().data?.hotline;
  const lines = useHotlines().data?.items.filter((line) => line.purpose === 'GUIDANCE') ?? [];
  return (lines.find((line) => line.openNow) ?? lines[0])?.phone ?? configured;
}

/** A person to call, on every page where one may be stuck. */
export function Hotline() {
  const t = useWords(uiWords);
  const phone = useGuidancePhone();
  if (!phone) return null;
  const [before, after] = t.call('\u0000').split('\u0000');
  return (
    <p>
      {before}
      <a href={phoneLink(phone)} className="nowrap">
        {phone}
      </a>
      {after}
    </p>
  );
}

export function Notice({ tone = 'info', children }: { tone?: 'info' | 'warn' | 'ok' | 'bad'; children: ReactNode }) {
  return (
    <div className={`note ${tone}`}>
      {tone === 'info' || tone === 'ok' ? <InfoIcon /> : <AlertIcon />}
      <div>{children}</div>
    </div>
  );
}

export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p>
        <b>{title}</b>
      </p>
      {children}
    </div>
  );
}

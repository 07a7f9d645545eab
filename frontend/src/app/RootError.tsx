import type { ErrorComponentProps } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useWords } from '#/shared/i18n/messages.ts';
import { Hotline } from '#/shared/ui/states.tsx';
import { appWords } from './words.ts';

const KEY = 'motcua.reloaded';
const MINUTE = 60_000;
const LOST_CHUNK = /dynamically imported module|importing a module script|preload/i;

/** After a new release the old chunks are gone: one reload brings the new app. Never more than once a minute. */
export function reloadOnce(): boolean {
  try {
    if (Date.now() - Number(sessionStorage.getItem(KEY) ?? 0) < MINUTE) return false;
    sessionStorage.setItem(KEY, String(Date.now()));
  } catch {
    return false;
  }
  location.reload();
  return true;
}

/** What is left when a page itself breaks. */
export function RootError({ error }: ErrorComponentProps) {
  const t = useWords(appWords).lost;
  useEffect(() => {
    if (LOST_CHUNK.test(String(error))) reloadOnce();
  }, [error]);
  return (
    <div className="wrap stack">
      <h1>{t.title}</h1>
      <p className="lede">{t.help}</p>
      <p>
        <button type="button" className="btn" onClick={() => location.reload()}>
          {t.reload}
        </button>
      </p>
      <Hotline />
    </div>
  );
}

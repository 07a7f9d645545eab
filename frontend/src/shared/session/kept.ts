import { useEffect, useRef } from 'react';
import { registerSaver } from './unsaved.ts';

const storageKey = (key: string) => `motcua.kept.${key}`;

/** Puts what the server does not have yet aside while the page is away; only in this tab, and only until it is back. */
export function keepForLater(key: string, value: unknown) {
  try {
    sessionStorage.setItem(storageKey(key), JSON.stringify(value));
  } catch {
    // No storage: the last moment's typing is lost, everything before it is on the server.
  }
}

/** Takes it back, once. */
export function takeKept<T>(key: string): T | undefined {
  try {
    const kept = sessionStorage.getItem(storageKey(key));
    sessionStorage.removeItem(storageKey(key));
    return kept ? (JSON.parse(kept) as T) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a form that has no draft on the server over a log-in or a reload. `restore` gets what was kept, when it comes back. */
export function useKept<T>(key: string, value: T, changed: boolean, restore: (kept: T) => void) {
  const latest = useRef({ value, changed, restore });
  latest.current = { value, changed, restore };
  useEffect(() => {
    const kept = takeKept<T>(key);
    if (kept) latest.current.restore(kept);
    const keep = () => {
      if (latest.current.changed) keepForLater(key, latest.current.value);
    };
    const unregister = registerSaver(async () => keep());
    addEventListener('pagehide', keep);
    return () => {
      unregister();
      removeEventListener('pagehide', keep);
    };
  }, [key]);
}

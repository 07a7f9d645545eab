import { useSyncExternalStore } from 'react';

export type Language = 'vi' | 'en';
const KEY = 'motcua.lang';
const listeners = new Set<() => void>();

/** Private windows and locked-down browsers may refuse storage: the language then lasts for the visit. */
const stored = (): Language => {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
};
let current: Language = stored();
document.documentElement.lang = current;

export const currentLanguage = () => current;

export function setLanguage(next: Language) {
  current = next;
  document.documentElement.lang = next;
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // see above
  }
  for (const tell of listeners) tell();
}

export const onLanguageChange = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

export const useLanguage = () => useSyncExternalStore(onLanguageChange, currentLanguage);

import { useEffect, useRef, useSyncExternalStore } from 'react';

/** Single-letter shortcuts can be turned off (WCAG 2.1.4); the choice stays on this machine. */
const KEY = 'motcua.shortcuts';
const listeners = new Set<() => void>();
const read = () => {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
};
let on = read();

export function setShortcuts(next: boolean) {
  on = next;
  try {
    localStorage.setItem(KEY, next ? 'on' : 'off');
  } catch {
    // lasts for the visit
  }
  for (const tell of listeners) tell();
}
export const useShortcutsOn = () =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => {
        listeners.delete(tell);
      };
    },
    () => on,
  );

const TYPING = 'input:not([type="checkbox"],[type="radio"]), textarea, select, [role="combobox"], [contenteditable]';

/** The key as a shortcut, or nothing: while typing, in a dialog, or with a modifier a key is only a key. */
export function shortcutOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>) {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const target = event.target instanceof Element ? event.target : undefined;
  if (target?.closest(TYPING) || document.querySelector('dialog[open]')) return undefined;
  return event.key.length === 1 && !on ? undefined : event.key;
}

/** `keys`: what each key does. */
export function useShortcuts(keys: Record<string, () => void>) {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const act = latest.current[shortcutOf(event) ?? ''];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

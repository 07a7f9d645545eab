import { useSyncExternalStore } from 'react';
import { useProblemWords } from '#/shared/api/problemWords.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { uiWords } from './words.ts';

/** Only for the unexpected: a failure that no page shows in its place. */
let shown: unknown;
const listeners = new Set<() => void>();
export function toast(error: unknown) {
  shown = error;
  for (const tell of listeners) tell();
}

export function Toasts() {
  const t = useWords(uiWords);
  const explain = useProblemWords();
  const error = useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => {
        listeners.delete(tell);
      };
    },
    () => shown,
  );
  return (
    <div role="alert" className="toasts">
      {error !== undefined && (
        <div className="toast">
          <p>
            <b>{explain(error).title}</b> {explain(error).help}
          </p>
          <button type="button" className="linkish" onClick={() => toast(undefined)}>
            {t.close}
          </button>
        </div>
      )}
    </div>
  );
}

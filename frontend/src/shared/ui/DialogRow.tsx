import type { ReactNode } from 'react';
import { useWords } from '#/shared/i18n/messages.ts';
import { uiWords } from './words.ts';

/** A confirming button and the way out. */
export function DialogRow({ children, onClose }: { children: ReactNode; onClose: () => void }) {
  const ui = useWords(uiWords);
  return (
    <div className="row">
      {children}
      <button type="button" className="btn alt" onClick={onClose}>
        {ui.cancel}
      </button>
    </div>
  );
}

import type { ReactNode } from 'react';
import { useWords } from '#/shared/i18n/messages.ts';
import { Dialog } from './Dialog.tsx';
import { FailedPart } from './states.tsx';
import { uiWords } from './words.ts';

/** Does something after asking; sends once, however often it is pressed. */
export function ConfirmDialog({
  title,
  confirm,
  danger = false,
  busy,
  error,
  onConfirm,
  onClose,
  children,
}: {
  title: string;
  confirm: string;
  danger?: boolean;
  busy: boolean;
  error: unknown;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const ui = useWords(uiWords);
  return (
    <Dialog open title={title} onClose={onClose}>
      {children}
      {Boolean(error) && <FailedPart error={error} />}
      <div className="row">
        <button
          type="button"
          className={danger ? 'btn danger' : 'btn'}
          aria-disabled={busy || undefined}
          onClick={() => {
            if (!busy) onConfirm();
          }}
        >
          {busy ? ui.sending : confirm}
        </button>
        <button type="button" className="btn alt" onClick={onClose}>
          {ui.cancel}
        </button>
      </div>
    </Dialog>
  );
}

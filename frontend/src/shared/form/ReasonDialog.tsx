import { type ReactNode, useState } from 'react';
import { useWords } from '#/shared/i18n/messages.ts';
import { tidy } from '#/shared/lib/text.ts';
import { Dialog } from '#/shared/ui/Dialog.tsx';
import { FailedPart } from '#/shared/ui/states.tsx';
import { uiWords } from '#/shared/ui/words.ts';
import { TextField } from './fields/TextField.tsx';
import { formWords } from './words.ts';

const SHORTEST = 5;

/** Does something that needs a reason, after asking. */
export function ReasonDialog({
  title,
  confirm,
  danger = false,
  busy,
  error,
  onTry,
  onSend,
  onClose,
  children,
}: {
  title: string;
  confirm: string;
  danger?: boolean;
  busy: boolean;
  error: unknown;
  /** Whenever it is sent, with a good reason or not: what else is asked shows its faults, too. */
  onTry?: () => void;
  onSend: (reason: string) => void;
  onClose: () => void;
  /** What to know before. */
  children?: ReactNode;
}) {
  const t = useWords(formWords);
  const ui = useWords(uiWords);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const good = tidy(reason).length >= SHORTEST;
  return (
    <Dialog open title={title} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          onTry?.();
          if (good && !busy) onSend(tidy(reason));
        }}
      >
        {children}
        <TextField
          id="reason"
          label={t.reason}
          required
          multiline
          value={reason}
          error={tried && !good ? t.reasonMissing : undefined}
          onChange={(value) => setReason(String(value))}
        />
        {Boolean(error) && <FailedPart error={error} />}
        <div className="row">
          <button type="submit" className={danger ? 'btn danger' : 'btn'} aria-disabled={busy || undefined}>
            {busy ? ui.sending : confirm}
          </button>
          <button type="button" className="btn alt" onClick={onClose}>
            {ui.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

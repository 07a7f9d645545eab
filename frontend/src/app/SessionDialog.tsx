import { useState } from 'react';
import { time } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { login, renew, useSession } from '#/shared/session/session.ts';
import { Dialog } from '#/shared/ui/Dialog.tsx';
import { toast } from '#/shared/ui/toast.tsx';
import { appWords } from './words.ts';

/** Warns before the session ends when it could not be renewed by itself, and asks to log in again once it has ended. */
export function SessionDialog() {
  const t = useWords(appWords).session;
  const session = useSession();
  const [dismissed, setDismissed] = useState<string>();
  const stage = session.status === 'expired' ? 'expired' : session.ending ? `ending ${session.ending}` : undefined;
  const expired = session.status === 'expired';
  const again = () => void login().catch(toast);
  return (
    <Dialog
      open={stage !== undefined && stage !== dismissed}
      title={expired ? t.expiredTitle : t.endingTitle}
      onClose={() => setDismissed(stage)}
    >
      <p>{expired ? t.expired : t.ending(session.ending ? time(new Date(session.ending)) : '')}</p>
      <div className="row">
        {expired ? (
          <button type="button" className="btn" onClick={again}>
            {t.again}
          </button>
        ) : (
          <button type="button" className="btn" onClick={() => void renew().catch(again)}>
            {t.stay}
          </button>
        )}
        <button type="button" className="btn alt" onClick={() => setDismissed(stage)}>
          {t.later}
        </button>
      </div>
    </Dialog>
  );
}

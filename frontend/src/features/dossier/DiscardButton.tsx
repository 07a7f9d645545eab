import { useState } from 'react';
import { useWords } from '#/shared/i18n/messages.ts';
import { Dialog } from '#/shared/ui/Dialog.tsx';
import { FailedPart } from '#/shared/ui/states.tsx';
import { uiWords } from '#/shared/ui/words.ts';
import { useDiscard } from './api/discard.ts';
import { dossierWords } from './words.ts';

/** Throws a draft away, after asking. */
export function DiscardButton({ id, name, onDone }: { id: string; name: string; onDone?: () => void }) {
  const t = useWords(dossierWords).discard;
  const ui = useWords(uiWords);
  const [asking, setAsking] = useState(false);
  const discard = useDiscard();
  return (
    <>
      <button type="button" className="linkish" onClick={() => setAsking(true)}>
        {t.button}
        <span className="vh"> {name}</span>
      </button>
      <Dialog open={asking} title={t.title} onClose={() => setAsking(false)}>
        <p>{t.body(name)}</p>
        {discard.error && <FailedPart error={discard.error} />}
        <div className="row">
          <button
            type="button"
            className="btn danger"
            disabled={discard.isPending}
            onClick={() =>
              discard.mutate(id, {
                onSuccess: () => {
                  setAsking(false);
                  onDone?.();
                },
              })
            }
          >
            {t.confirm}
          </button>
          <button type="button" className="btn alt" onClick={() => setAsking(false)}>
            {ui.cancel}
          </button>
        </div>
      </Dialog>
    </>
  );
}

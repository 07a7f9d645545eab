import { useState } from 'react';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { useWords } from '#/shared/i18n/messages.ts';
import { tidy } from '#/shared/lib/text.ts';
import { Dialog } from '#/shared/ui/Dialog.tsx';
import { FailedPart } from '#/shared/ui/states.tsx';
import { uiWords } from '#/shared/ui/words.ts';
import { useWithdraw } from './api/withdraw.ts';
import { dossierWords } from './words.ts';

const SHORTEST = 5;

/** Takes the dossier back, with a reason, after asking. */
export function WithdrawButton({ id }: { id: string }) {
  const t = useWords(dossierWords).withdraw;
  const ui = useWords(uiWords);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const withdraw = useWithdraw(id);
  const good = tidy(reason).length >= SHORTEST;
  return (
    <>
      <button type="button" className="linkish danger" onClick={() => setOpen(true)}>
        {t.button}
      </button>
      <Dialog open={open} title={t.title} onClose={() => setOpen(false)}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            if (good) withdraw.mutate(tidy(reason), { onSuccess: () => setOpen(false) });
          }}
        >
          <p>{t.body}</p>
          <TextField
            id="withdraw-reason"
            label={t.reason}
            required
            multiline
            value={reason}
            error={tried && !good ? t.missing : undefined}
            onChange={(value) => setReason(String(value))}
          />
          {withdraw.error && <FailedPart error={withdraw.error} />}
          <div className="row">
            <button type="submit" className="btn danger" disabled={withdraw.isPending}>
              {t.confirm}
            </button>
            <button type="button" className="btn alt" onClick={() => setOpen(false)}>
              {ui.cancel}
            </button>
          </div>
        </form>
      </Dialog>
    </>
  );
}

import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '#/config/paths.ts';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { ReasonDialog } from '#/shared/form/ReasonDialog.tsx';
import { useWords } from '#/shared/i18n/messages.ts';
import { tidy } from '#/shared/lib/text.ts';
import type { Receipt } from './api/receipts.ts';
import { useReplaceReceipt } from './api/replaceReceipt.ts';
import { receiptWords } from './words.ts';

/** Who paid is all that can be written otherwise: the rest comes from the payment. */
export function ReplaceDialog({ receipt, onClose }: { receipt: Receipt; onClose: () => void }) {
  const t = useWords(receiptWords).undo;
  const navigate = useNavigate();
  const [payer, setPayer] = useState(receipt.payerName);
  const [address, setAddress] = useState(receipt.payerAddress ?? '');
  const [tried, setTried] = useState(false);
  const replace = useReplaceReceipt(receipt.id);
  const send = (reason: string) => {
    setTried(true);
    const payerName = tidy(payer);
    if (!payerName) return;
    const payerAddress = tidy(address);
    replace.mutate(
      { reason, payerName, ...(payerAddress && { payerAddress }) },
      {
        onSuccess: (made) => {
          onClose();
          if (made) void navigate({ to: paths.moneyReceipt, params: { id: made.id } });
        },
      },
    );
  };
  return (
    <ReasonDialog
      title={t.replaceTitle(receipt.number)}
      confirm={t.replace}
      busy={replace.isPending}
      error={replace.error}
      onSend={send}
      onClose={onClose}
    >
      <p>{t.replaceBody}</p>
      <TextField
        id="receipt-payer"
        label={t.payer}
        required
        value={payer}
        error={tried && !tidy(payer) ? t.missingPayer : undefined}
        onChange={(value) => setPayer(String(value))}
      />
      <TextField
        id="receipt-address"
        label={t.address}
        required={false}
        value={address}
        onChange={(value) => setAddress(String(value))}
      />
    </ReasonDialog>
  );
}

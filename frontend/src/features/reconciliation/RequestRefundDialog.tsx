import { useState } from 'react';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { ReasonDialog } from '#/shared/form/ReasonDialog.tsx';
import { money } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { tidy } from '#/shared/lib/text.ts';
import type { RefundNeed } from './api/refunds.ts';
import { useRequestRefund } from './api/requestRefund.ts';
import { refundWords } from './refundWords.ts';

/** Asks a second person to give back all of a need or of an obligation, and says to whom. */
export function RequestRefundDialog({
  need,
  obligation,
  onClose,
}: {
  need: RefundNeed | undefined;
  obligation: string | undefined;
  onClose: () => void;
}) {
  const t = useWords(refundWords).request;
  const [name, setName] = useState(need?.payerName ?? '');
  const [bank, setBank] = useState('');
  const [account, setAccount] = useState('');
  const [tried, setTried] = useState(false);
  const ask = useRequestRefund();
  const incomplete = Boolean(tidy(bank) || tidy(account)) && !tidy(name);
  const send = (reason: string) => {
    setTried(true);
    if (incomplete) return;
    const payee = {
      name: tidy(name),
      ...(tidy(bank) && { bank: tidy(bank) }),
      ...(tidy(account) && { account: tidy(account) }),
    };
    ask.mutate(
      { reason, ...(need ? { need: need.id } : { obligation }), ...(payee.name && { payee }) },
      { onSuccess: onClose },
    );
  };
  return (
    <ReasonDialog
      title={need ? t.title(money(need.amount)) : t.titleAll}
      confirm={t.send}
      busy={ask.isPending}
      error={ask.error}
      onSend={send}
      onClose={onClose}
    >
      <p>{t.whole}</p>
      <TextField
        id="refund-payee"
        label={t.payee}
        required={false}
        value={name}
        error={tried && incomplete ? t.missingPayee : undefined}
        onChange={(value) => setName(String(value))}
      />
      <TextField
        id="refund-bank"
        label={t.bank}
        hint={t.accountHint}
        required={false}
        value={bank}
        onChange={(value) => setBank(String(value))}
      />
      <TextField
        id="refund-account"
        label={t.account}
        required={false}
        width="m"
        inputMode="numeric"
        value={account}
        onChange={(value) => setAccount(String(value))}
      />
    </ReasonDialog>
  );
}

import { useState } from 'react';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { ReasonDialog } from '#/shared/form/ReasonDialog.tsx';
import { money, number } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { readAmount } from '#/shared/lib/amount.ts';
import { tidy } from '#/shared/lib/text.ts';
import type { RefundNeed } from './api/refunds.ts';
import { useRequestRefund } from './api/requestRefund.ts';
import { amountFault } from './refundAmount.ts';
import { refundWords } from './refundWords.ts';

/** Asks a second person to give back a need or what paid an obligation, all or a part of it, and says to whom. */
export function RequestRefundDialog({
  need,
  obligation,
  paid,
  onClose,
}: {
  need: RefundNeed | undefined;
  obligation: string | undefined;
  /** What is kept of the payment, where it is known. */
  paid: number | undefined;
  onClose: () => void;
}) {
  const t = useWords(refundWords).request;
  const most = need?.amount ?? paid;
  const [amount, setAmount] = useState(most === undefined ? '' : number(most));
  const [name, setName] = useState(need?.payerName ?? '');
  const [bank, setBank] = useState('');
  const [account, setAccount] = useState('');
  const [tried, setTried] = useState(false);
  const ask = useRequestRefund();
  const fault = amountFault(amount, most);
  const incomplete = Boolean(tidy(bank) || tidy(account)) && !tidy(name);
  const send = (reason: string) => {
    setTried(true);
    const sum = readAmount(amount);
    if (incomplete || fault || sum === undefined) return;
    const payee = {
      name: tidy(name),
      ...(tidy(bank) && { bank: tidy(bank) }),
      ...(tidy(account) && { account: tidy(account) }),
    };
    ask.mutate(
      { reason, amount: sum, ...(need ? { need: need.id } : { obligation }), ...(payee.name && { payee }) },
      { onSuccess: onClose },
    );
  };
  return (
    <ReasonDialog
      title={t.title}
      confirm={t.send}
      busy={ask.isPending}
      error={ask.error}
      onTry={() => setTried(true)}
      onSend={send}
      onClose={onClose}
    >
      <p>{t.second}</p>
      <TextField
        id="refund-amount"
        label={t.amount}
        hint={most === undefined ? undefined : t.amountHint(money(most))}
        required
        width="m"
        inputMode="numeric"
        value={amount}
        error={tried && fault ? t.amountFault[fault](money(most ?? 0)) : undefined}
        onChange={(value) => setAmount(String(value))}
      />
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

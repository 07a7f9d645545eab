import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '#/config/paths.ts';
import { ReasonDialog } from '#/shared/form/ReasonDialog.tsx';
import { useWords } from '#/shared/i18n/messages.ts';
import { useRoles } from '#/shared/session/me.ts';
import { useCancelReceipt } from './api/cancelReceipt.ts';
import type { Receipt } from './api/receipts.ts';
import { ReplaceDialog } from './ReplaceDialog.tsx';
import { receiptWords } from './words.ts';

const DESKS = ['CASHIER', 'ACCOUNTANT'];

/**
 * What can be undone at the desk: write it anew, give the money back, cancel it. The server knows the rest of the rule and says
 * what stands in the way.
 */
export function UndoReceipt({ receipt }: { receipt: Receipt }) {
  const t = useWords(receiptWords).undo;
  const roles = useRoles();
  const [asking, setAsking] = useState<'CANCEL' | 'REPLACE'>();
  const cancel = useCancelReceipt(receipt.id);
  const close = () => setAsking(undefined);
  if (receipt.state !== 'ISSUED' || !DESKS.some((role) => roles.has(role))) return null;
  return (
    <>
      <button type="button" className="btn alt" onClick={() => setAsking('REPLACE')}>
        {t.replace}
      </button>
      <Link to={paths.refunds} search={{ obligation: receipt.obligationId, paid: receipt.amount }} className="btn alt">
        {t.refund}
      </Link>
      <button type="button" className="btn alt danger-alt" onClick={() => setAsking('CANCEL')}>
        {t.cancel}
      </button>
      {asking === 'CANCEL' && (
        <ReasonDialog
          title={t.cancelTitle(receipt.number)}
          confirm={t.cancel}
          danger
          busy={cancel.isPending}
          error={cancel.error}
          onSend={(reason) => cancel.mutate(reason, { onSuccess: close })}
          onClose={close}
        >
          <p>{t.cancelBody}</p>
        </ReasonDialog>
      )}
      {asking === 'REPLACE' && <ReplaceDialog receipt={receipt} onClose={close} />}
    </>
  );
}

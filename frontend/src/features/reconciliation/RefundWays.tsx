import { useState } from 'react';
import { ReasonDialog } from '#/shared/form/ReasonDialog.tsx';
import { money } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { useRoles } from '#/shared/session/me.ts';
import { ConfirmDialog } from '#/shared/ui/ConfirmDialog.tsx';
import { useApproveRefund } from './api/approveRefund.ts';
import { useDeclineRefund } from './api/declineRefund.ts';
import type { Refund } from './api/refunds.ts';
import { PayRefundDialog } from './PayRefundDialog.tsx';
import { refundWords } from './refundWords.ts';

const DECIDERS = ['ACCOUNTANT', 'UNIT_HEAD', 'SIGNATORY'];
const PAYERS = ['ACCOUNTANT', 'CASHIER'];
type Asking = 'approve' | 'decline' | 'pay';

/** What is left to do. The server decides who may; who asked is not offered the decision. */
export function RefundWays({ refund }: { refund: Refund }) {
  const t = useWords(refundWords).refunds;
  const roles = useRoles();
  const [asking, setAsking] = useState<Asking>();
  const amount = money(refund.amount);
  const has = (wanted: string[]) => wanted.some((role) => roles.has(role));
  if (refund.state === 'REQUESTED' && refund.mine) return <p className="small">{t.own}</p>;
  return (
    <div className="row">
      {refund.state === 'REQUESTED' && has(DECIDERS) && (
        <>
          <button
            type="button"
            className="btn sm"
            aria-label={t.approveFor(amount)}
            onClick={() => setAsking('approve')}
          >
            {t.approve}
          </button>
          <button
            type="button"
            className="btn alt sm danger-alt"
            aria-label={t.declineFor(amount)}
            onClick={() => setAsking('decline')}
          >
            {t.decline}
          </button>
        </>
      )}
      {refund.state === 'APPROVED' && has(PAYERS) && (
        <button type="button" className="btn sm" aria-label={t.payFor(amount)} onClick={() => setAsking('pay')}>
          {t.pay}
        </button>
      )}
      {asking && <Question asking={asking} refund={refund} onClose={() => setAsking(undefined)} />}
    </div>
  );
}

function Question({ asking, refund, onClose }: { asking: Asking; refund: Refund; onClose: () => void }) {
  const t = useWords(refundWords).refunds;
  const approve = useApproveRefund(refund.id);
  const decline = useDeclineRefund(refund.id);
  const amount = money(refund.amount);
  if (asking === 'pay') return <PayRefundDialog refund={refund} onClose={onClose} />;
  if (asking === 'decline')
    return (
      <ReasonDialog
        title={t.declineTitle(amount)}
        confirm={t.decline}
        danger
        busy={decline.isPending}
        error={decline.error}
        onSend={(reason) => decline.mutate(reason, { onSuccess: onClose })}
        onClose={onClose}
      />
    );
  return (
    <ConfirmDialog
      title={t.approveTitle(amount)}
      confirm={t.approve}
      busy={approve.isPending}
      error={approve.error}
      onConfirm={() => approve.mutate(undefined, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>{t.approveBody}</p>
    </ConfirmDialog>
  );
}

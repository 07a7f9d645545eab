import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '#/config/paths.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { Dialog } from '#/shared/ui/Dialog.tsx';
import { FailedPart } from '#/shared/ui/states.tsx';
import { uiWords } from '#/shared/ui/words.ts';
import { useCancelOrder } from './api/cancelOrder.ts';
import type { PaymentOrder } from './api/paymentOrder.ts';
import { dossierOf } from './owed.ts';
import { paymentWords } from './words.ts';

/** Gives an open order up and goes back to choose another way, after asking whether it was paid. */
export function AnotherWay({ order }: { order: PaymentOrder }) {
  const t = useWords(paymentWords).transfer;
  const ui = useWords(uiWords);
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const cancel = useCancelOrder();
  const go = () => {
    const dossier = dossierOf(order);
    void (dossier ? navigate({ to: paths.pay, params: { id: dossier } }) : navigate({ to: paths.obligations }));
  };
  return (
    <>
      <button type="button" className="btn alt" onClick={() => setAsking(true)}>
        {t.another}
      </button>
      <Dialog open={asking} title={t.anotherTitle} onClose={() => setAsking(false)}>
        <p>{t.anotherBody}</p>
        {cancel.error && <FailedPart error={cancel.error} />}
        <div className="row">
          <button
            type="button"
            className="btn danger"
            disabled={cancel.isPending}
            onClick={() => cancel.mutate(order.id, { onSuccess: go })}
          >
            {t.anotherConfirm}
          </button>
          <button type="button" className="btn alt" onClick={() => setAsking(false)}>
            {ui.cancel}
          </button>
        </div>
      </Dialog>
    </>
  );
}

import { useState } from 'react';
import { money } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { useAgencyName } from '#/shared/session/useAgencyName.ts';
import { ConfirmDialog } from '#/shared/ui/ConfirmDialog.tsx';
import { FailedPart, Notice } from '#/shared/ui/states.tsx';
import { useHandOver } from './api/handOver.ts';
import { type HeldCash as Held, usePostalCash } from './api/postalCash.ts';
import { postalWords } from './postalWords.ts';

/** What the agent answers for, agency by agency, and the way to hand it over. */
export function HeldCash() {
  const t = useWords(postalWords);
  const nameOf = useAgencyName();
  const found = usePostalCash();
  const [giving, setGiving] = useState<Held>();
  const give = useHandOver();
  if (found.error) return <FailedPart error={found.error} retry={() => void found.refetch()} />;
  const held = found.data?.items.filter(({ amount }) => amount > 0) ?? [];
  if (held.length === 0) return null;
  return (
    <Notice>
      <h2>{t.holding}</h2>
      {held.map((one) => (
        <div key={one.agency} className="row">
          <span>
            {nameOf(one.agency)}: <b className="num nowrap">{money(one.amount)}</b>
          </span>
          {one.announced ? (
            <span>{t.announced}</span>
          ) : (
            <button type="button" className="btn sm" onClick={() => setGiving(one)}>
              {t.handOver}
              <span className="vh"> {nameOf(one.agency)}</span>
            </button>
          )}
        </div>
      ))}
      {giving && (
        <ConfirmDialog
          title={t.handOverTitle}
          confirm={t.handOver}
          busy={give.isPending}
          error={give.error}
          onConfirm={() =>
            give.mutate({ agency: giving.agency, amount: giving.amount }, { onSuccess: () => setGiving(undefined) })
          }
          onClose={() => setGiving(undefined)}
        >
          <p>{t.handOverBody(money(giving.amount))}</p>
        </ConfirmDialog>
      )}
    </Notice>
  );
}

import { Link } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { useObligations } from '#/shared/api/obligations.ts';
import { Dues } from '#/shared/domain/dues/Dues.tsx';
import { owedOf } from '#/shared/domain/dues/dues.ts';
import { moneyWords } from '#/shared/domain/money/words.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import type { Dossier } from './api/dossier.ts';
import { dossierWords } from './words.ts';

/** What the dossier owes and why, the way to pay it, and the receipts of what is paid. */
export function DuesPart({ dossier }: { dossier: Dossier }) {
  const t = useWords(dossierWords).page;
  const m = useWords(moneyWords);
  const { id, dues } = dossier;
  const obligations = useObligations(id, dues.length > 0).data?.items;
  return (
    <Dues
      dues={dues}
      action={(due) => {
        const receipt = obligations?.find((known) => known.id === due.id)?.receipt;
        return (
          receipt && (
            <p>
              <Link to={paths.moneyReceipt} params={{ id: receipt.id }}>
                {m.receipt(receipt.number)}
              </Link>
            </p>
          )
        );
      }}
    >
      {owedOf(dues).length > 0 && (
        <p className="no-print">
          <Link to={paths.pay} params={{ id }} className="btn alt">
            {t.pay}
          </Link>
        </p>
      )}
    </Dues>
  );
}

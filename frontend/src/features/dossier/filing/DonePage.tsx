import { Link } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import type { Dossier } from '#/features/dossier/api/dossier.ts';
import { owedOf, sumOf } from '#/shared/domain/dues/dues.ts';
import { StatusQr } from '#/shared/domain/StatusQr.tsx';
import { dateTimeLong, money } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Hotline, Notice } from '#/shared/ui/states.tsx';
import { filingWords } from './filingWords.ts';

/** It is filed: the reference, what happens next and by when, whom to call. */
export function DonePage({ dossier }: { dossier: Dossier }) {
  const t = useWords(filingWords).done;
  const tx = useText();
  const owed = sumOf(owedOf(dossier.dues));
  const intake = dossier.clocks.find((clock) => clock.kind === 'INTAKE');
  return (
    <div className="wrap two">
      <div className="stack">
        <div className="panel">
          <PageTitle>{t.title}</PageTitle>
          <p>
            {t.reference} <b>{dossier.filingReference}</b>
          </p>
        </div>
        <p className="muted">{tx(dossier.procedureName)}</p>
        {owed > 0 && (
          <Notice tone="warn">
            <p>
              <b>{t.owed(money(owed))}</b>
            </p>
            <p className="no-print">
              <Link to={paths.pay} params={{ id: dossier.id }} className="btn">
                {t.pay}
              </Link>
            </p>
          </Notice>
        )}
        <h2>{t.nextTitle}</h2>
        <p>
          {t.next(tx(dossier.receivingAgency.name))} {intake && <b>{t.nextBy(dateTimeLong(intake.dueAt))}</b>}
        </p>
        <ul>
          {t.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
        <Hotline />
        <div className="row no-print">
          <Link to={paths.dossier} params={{ id: dossier.id }} className="btn">
            {t.follow}
          </Link>
          <button type="button" className="btn alt" onClick={() => print()}>
            {t.print}
          </button>
        </div>
      </div>
      <aside>{dossier.statusToken && <StatusQr token={dossier.statusToken} />}</aside>
    </div>
  );
}

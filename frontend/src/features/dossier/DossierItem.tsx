import { Link } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { StateTag } from '#/shared/domain/StateTag.tsx';
import { date, dateTime } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import type { DossierSummary } from './api/dossiers.ts';
import { DiscardButton } from './DiscardButton.tsx';
import { dossierWords } from './words.ts';

/** A line of my dossiers: where it stands, and the way on. */
export function DossierItem({ dossier }: { dossier: DossierSummary }) {
  const t = useWords(dossierWords).mine;
  const tx = useText();
  const name = tx(dossier.procedureName);
  const { id, state, dueAt, submittedAt, expiresAt } = dossier;
  if (state === 'DRAFT')
    return (
      <li>
        <Link to={paths.filing} params={{ id }}>
          {name}
        </Link>
        <div className="meta">
          <StateTag state={state} />
          <span>{tx(dossier.agencyName)}</span>
          <span>{t.edited(dateTime(dossier.updatedAt))}</span>
          {expiresAt && <b>{t.expires(date(expiresAt))}</b>}
        </div>
        <div className="row">
          <Link to={paths.filing} params={{ id }} className="btn sm">
            {t.resume}
            <span className="vh"> {name}</span>
          </Link>
          <DiscardButton id={id} name={name} />
        </div>
      </li>
    );
  return (
    <li>
      <Link to={paths.dossier} params={{ id }}>
        {name}
      </Link>
      <div className="meta">
        <StateTag state={state} />
        <span className="num nowrap">
          {dossier.dossierCode ? `${t.code} ${dossier.dossierCode}` : `${t.reference} ${dossier.filingReference}`}
        </span>
        <span>{tx(dossier.agencyName)}</span>
        {submittedAt && <span>{t.submitted(date(submittedAt))}</span>}
        {dueAt && state !== 'SUPPLEMENT_REQUIRED' && <span>{t.due(dateTime(dueAt))}</span>}
        {dueAt && state === 'SUPPLEMENT_REQUIRED' && <b>{t.mend(dateTime(dueAt))}</b>}
      </div>
      {state === 'PAYMENT_REQUIRED' && (
        <div className="row">
          <Link to={paths.pay} params={{ id }} className="btn sm">
            {t.pay}
            <span className="vh"> {name}</span>
          </Link>
        </div>
      )}
      {state === 'SUPPLEMENT_REQUIRED' && (
        <div className="row">
          <Link to={paths.supplement} params={{ id }} className="btn sm">
            {t.answer}
            <span className="vh"> {name}</span>
          </Link>
        </div>
      )}
    </li>
  );
}

import { Link } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { owedOf, sumOf } from '#/shared/domain/dues/dues.ts';
import { dateTimeLong, money } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { Hotline, Notice } from '#/shared/ui/states.tsx';
import type { Dossier } from './api/dossier.ts';
import { dossierWords } from './words.ts';

/** What the owner has to do now, or that there is nothing to do. */
export function NextForMe({ dossier }: { dossier: Dossier }) {
  const t = useWords(dossierWords).page;
  const { state, supplement, dues, outcome } = dossier;
  const owed = sumOf(owedOf(dues));
  const tone =
    state === 'SUPPLEMENT_REQUIRED' || state === 'PAYMENT_REQUIRED' || state === 'SUSPENDED'
      ? 'warn'
      : state === 'REFUSED'
        ? 'bad'
        : state === 'DECIDED' || state === 'RETURNED' || state === 'CLOSED'
          ? 'ok'
          : 'info';
  return (
    <Notice tone={tone}>
      <h2>{t.next}</h2>
      <p>{t.todo[state]}</p>
      {state === 'DRAFT' && (
        <p>
          <Link to={paths.filing} params={{ id: dossier.id }} className="btn sm">
            {t.goOn}
          </Link>
        </p>
      )}
      {state === 'SUPPLEMENT_REQUIRED' && supplement && (
        <>
          <p>
            <b>{t.mendBy(dateTimeLong(supplement.dueAt))}</b>
          </p>
          <p className="quote">{supplement.reason}</p>
          {dossier.allowedActions.includes('ANSWER_SUPPLEMENT') && (
            <p className="no-print">
              <Link to={paths.supplement} params={{ id: dossier.id }} className="btn">
                {t.answer}
              </Link>
            </p>
          )}
        </>
      )}
      {owed > 0 && (
        <>
          <p>{t.owed(money(owed))}</p>
          <p className="no-print">
            <Link to={paths.pay} params={{ id: dossier.id }} className="btn">
              {t.pay}
            </Link>
          </p>
        </>
      )}
      {outcome && state !== 'WITHDRAWN' && (
        <p className="quote">
          {outcome.summary}
          {outcome.legalBasis && ` (${outcome.legalBasis})`}
        </p>
      )}
      {state === 'REFUSED' && <Hotline />}
    </Notice>
  );
}

import { WhyDue } from '#/shared/domain/clock/WhyDue.tsx';
import { Deadline } from '#/shared/domain/Deadline.tsx';
import { domainWords } from '#/shared/domain/words.ts';
import { dateTime, dateTimeLong } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import type { Dossier } from './api/dossier.ts';
import { dossierWords } from './words.ts';

const OVER = ['DECIDED', 'RETURNED', 'CLOSED', 'REFUSED', 'WITHDRAWN'];

/** When and why then, where, how. */
export function KeyFacts({ dossier }: { dossier: Dossier }) {
  const t = useWords(dossierWords).page;
  const w = useWords(domainWords);
  const tx = useText();
  const clock =
    dossier.clocks.find((known) => known.kind === 'SETTLEMENT') ??
    dossier.clocks.find((known) => known.kind === 'INTAKE');
  const running = !OVER.includes(dossier.state);
  return (
    <div className="card tint stack">
      <dl className="kv">
        {clock && (
          <div className="wide">
            <dt>{clock.kind === 'SETTLEMENT' ? t.due : t.dueIntake}</dt>
            <dd>
              <time dateTime={clock.dueAt}>{dateTimeLong(clock.dueAt)}</time>{' '}
              {running && (
                <Deadline
                  remainingMinutes={clock.remainingMinutes}
                  late={clock.late}
                  paused={Boolean(clock.pausedAt)}
                />
              )}
            </dd>
          </div>
        )}
        {dossier.submittedAt && (
          <div>
            <dt>{t.submitted}</dt>
            <dd>{dateTime(dossier.submittedAt)}</dd>
          </div>
        )}
        {dossier.acceptedAt && (
          <div>
            <dt>{t.accepted}</dt>
            <dd>{dateTime(dossier.acceptedAt)}</dd>
          </div>
        )}
        <div>
          <dt>{t.agency}</dt>
          <dd>{tx(dossier.competentAgency.name)}</dd>
        </div>
        {running && dossier.submittedAt && (
          <div>
            <dt>{t.at}</dt>
            <dd>{tx(dossier.holdingAgency.name)}</dd>
          </div>
        )}
        {dossier.delivery.method && (
          <div>
            <dt>{t.delivery}</dt>
            <dd>
              {w.delivery[dossier.delivery.method]}
              {dossier.delivery.method === 'POSTAL' && dossier.delivery.address && `: ${dossier.delivery.address}`}
            </dd>
          </div>
        )}
      </dl>
      {clock && <WhyDue id={dossier.id} kind={clock.kind} about={dossier.dossierCode ?? dossier.filingReference} />}
    </div>
  );
}

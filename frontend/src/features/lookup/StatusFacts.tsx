import { dateTime, dateTimeLong, phoneLink } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { AlertIcon, PauseIcon } from '#/shared/ui/icons.tsx';
import type { DossierStatus } from './api/status.ts';
import { statusWords } from './statusWords.ts';

const OVER = ['DECIDED', 'RETURNED', 'CLOSED', 'REFUSED', 'WITHDRAWN'];

export function StatusFacts({ status }: { status: DossierStatus }) {
  const t = useWords(statusWords);
  const tx = useText();
  const { due } = status;
  const running = !OVER.includes(status.state);
  return (
    <div className="card tint stack">
      <dl className="kv">
        {due && (
          <div className="wide">
            <dt>{t.due[due.kind]}</dt>
            <dd>
              <time dateTime={due.dueAt}>{dateTimeLong(due.dueAt)}</time>{' '}
              {running && due.late && (
                <span className="tag bad">
                  <AlertIcon />
                  {t.late}
                </span>
              )}
              {running && due.pausedAt && (
                <span className="tag">
                  <PauseIcon />
                  {t.paused}
                </span>
              )}
            </dd>
          </div>
        )}
        <div>
          <dt>{t.submitted}</dt>
          <dd>{dateTime(status.submittedAt)}</dd>
        </div>
        {status.acceptedAt && (
          <div>
            <dt>{t.accepted}</dt>
            <dd>{dateTime(status.acceptedAt)}</dd>
          </div>
        )}
        {running && status.holdingAgency.vi !== status.receivingAgency.vi && (
          <div>
            <dt>{t.at}</dt>
            <dd>{tx(status.holdingAgency)}</dd>
          </div>
        )}
        <div>
          <dt>{t.desk}</dt>
          <dd>{tx(status.receivingAgency)}</dd>
        </div>
        {status.phone && (
          <div>
            <dt>{t.phone}</dt>
            <dd>
              <a href={phoneLink(status.phone)} className="nowrap">
                {status.phone}
              </a>
            </dd>
          </div>
        )}
      </dl>
      {due && (
        <details>
          <summary>{t.why}</summary>
          <ul>
            <li>{tx(due.sentence)}</li>
            {due.originalDueAt && <li>{t.was(dateTimeLong(due.originalDueAt))}</li>}
            {due.pausedAt && <li>{t.pausedSince(dateTimeLong(due.pausedAt))}</li>}
            {due.legalBasis && <li>{t.basis(due.legalBasis)}</li>}
          </ul>
        </details>
      )}
    </div>
  );
}

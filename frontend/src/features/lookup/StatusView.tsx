import { Link } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { isProblem } from '#/shared/api/problem.ts';
import { RateLink } from '#/shared/domain/RateLink.tsx';
import { StateTag } from '#/shared/domain/StateTag.tsx';
import { StatusQr } from '#/shared/domain/StatusQr.tsx';
import { Steps } from '#/shared/domain/Steps.tsx';
import { dateTime, dateTimeLong } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { FailedPage, Hotline, Loading, Notice } from '#/shared/ui/states.tsx';
import type { DossierStatus } from './api/status.ts';
import { ShareButton } from './ShareButton.tsx';
import { StatusFacts } from './StatusFacts.tsx';
import { statusWords } from './statusWords.ts';
import { lookupWords } from './words.ts';

interface Found {
  data: DossierStatus | undefined;
  error: unknown;
  refetch: () => unknown;
}

/** What anybody may see of a dossier: where it is, when it is due and why. */
export function StatusView({
  found,
  token,
  notFound,
}: {
  found: Found;
  token?: string;
  notFound: { title: string; help: string };
}) {
  if (isProblem(found.error, 404)) return <NotFound {...notFound} />;
  if (found.error) return <FailedPage error={found.error} retry={() => void found.refetch()} />;
  if (!found.data) return <Loading />;
  return <Shown status={found.data} token={token} />;
}

function Shown({ status, token }: { status: DossierStatus; token: string | undefined }) {
  const t = useWords(statusWords);
  const l = useWords(lookupWords);
  const tx = useText();
  return (
    <div className="wrap">
      <Crumbs trail={[{ label: l.title, to: paths.lookup }]} />
      <div className="two">
        <div className="stack">
          <p className="muted num">
            {status.dossierCode ? t.code : t.reference} <b>{status.dossierCode ?? status.filingReference}</b>
          </p>
          <PageTitle>{tx(status.procedureName)}</PageTitle>
          <p>
            <StateTag state={status.state} big />
          </p>
          <p className="lede">{t.explain[status.state]}</p>
          {status.due?.apologisedAt && (
            <Notice tone="warn">
              <p>
                <b>{t.apology(dateTimeLong(status.due.apologisedAt))}</b>
              </p>
              {status.due.originalDueAt && (
                <p>{t.moved(dateTimeLong(status.due.originalDueAt), dateTimeLong(status.due.dueAt))}</p>
              )}
            </Notice>
          )}
          <RateLink token={token} state={status.state} />
          <StatusFacts status={status} />
          <h2>{t.steps}</h2>
          <Steps
            steps={status.steps.map((step) => ({
              key: step.code,
              title: tx(step.name),
              status: step.progress,
              body: (
                <p>
                  {tx(step.agency)}
                  {step.startedAt && <> · {dateTime(step.startedAt)}</>}
                </p>
              ),
            }))}
          />
        </div>
        <aside className="stack">
          {token && <StatusQr token={token} />}
          <div className="row no-print">
            <button type="button" className="btn alt" onClick={() => print()}>
              {t.print}
            </button>
            <ShareButton title={tx(status.procedureName)} />
          </div>
          <p className="small muted">{t.private}</p>
        </aside>
      </div>
    </div>
  );
}

function NotFound({ title, help }: { title: string; help: string }) {
  const t = useWords(statusWords);
  return (
    <div className="wrap stack">
      <PageTitle>{title}</PageTitle>
      <p className="lede">{help}</p>
      <p>
        <Link to={paths.lookup} className="btn">
          {t.again}
        </Link>
      </p>
      <Hotline />
    </div>
  );
}

import { getRouteApi, Link } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { isProblem } from '#/shared/api/problem.ts';
import { StatutoryForms } from '#/shared/domain/forms/StatutoryForms.tsx';
import { formWords } from '#/shared/domain/forms/words.ts';
import { RateLink } from '#/shared/domain/RateLink.tsx';
import { StateTag } from '#/shared/domain/StateTag.tsx';
import { StatusQr } from '#/shared/domain/StatusQr.tsx';
import { Steps } from '#/shared/domain/Steps.tsx';
import { dateTime } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { FailedPage, Loading } from '#/shared/ui/states.tsx';
import { Answers } from './Answers.tsx';
import { ApologyNotice } from './ApologyNotice.tsx';
import { type Dossier, useDossier } from './api/dossier.ts';
import { DuesPart } from './DuesPart.tsx';
import { History } from './History.tsx';
import { KeyFacts } from './KeyFacts.tsx';
import { NextForMe } from './NextForMe.tsx';
import { Papers } from './Papers.tsx';
import { WithdrawButton } from './WithdrawButton.tsx';
import { dossierWords } from './words.ts';

const route = getRouteApi(paths.dossier);

/** A dossier as its owner sees it. */
export function DossierPage() {
  const { id } = route.useParams();
  const found = useDossier(id);
  if (found.error)
    return (
      <FailedPage error={found.error} {...(!isProblem(found.error, 404) && { retry: () => void found.refetch() })} />
    );
  if (!found.data) return <Loading />;
  return <Shown dossier={found.data} />;
}

function Shown({ dossier }: { dossier: Dossier }) {
  const t = useWords(dossierWords);
  const f = useWords(formWords);
  const tx = useText();
  return (
    <div className="wrap">
      <Crumbs trail={[{ label: t.mine.title, to: paths.myDossiers }]} />
      <div className="two">
        <div className="stack">
          <p className="muted num">
            {dossier.dossierCode ? t.mine.code : t.mine.reference}{' '}
            <b>{dossier.dossierCode ?? dossier.filingReference}</b>
          </p>
          <PageTitle>{tx(dossier.procedureName)}</PageTitle>
          <p>
            <StateTag state={dossier.state} big />
          </p>
          <ApologyNotice dossier={dossier} />
          <NextForMe dossier={dossier} />
          <DuesPart dossier={dossier} />
          <RateLink token={dossier.statusToken} state={dossier.state} />
          <KeyFacts dossier={dossier} />
          {dossier.submittedAt && (
            <>
              <h2>{t.page.steps}</h2>
              <Steps
                steps={dossier.steps.map((step) => ({
                  key: step.code,
                  title: tx(step.name),
                  status: step.status,
                  body: (
                    <p>
                      {tx(step.agency.name)}
                      {step.startedAt && <> · {dateTime(step.startedAt)}</>}
                    </p>
                  ),
                }))}
              />
            </>
          )}
          <h2>{t.page.papers}</h2>
          <Papers dossier={dossier} />
          {dossier.submittedAt && (
            <>
              <h2>{f.title}</h2>
              <StatutoryForms key={dossier.version} dossier={dossier.id} />
            </>
          )}
          <Answers dossier={dossier} />
          <History timeline={dossier.timeline} />
        </div>
        <aside className="stack">
          {dossier.statusToken && (
            <>
              <StatusQr token={dossier.statusToken} />
              <p className="small no-print">
                <Link to={paths.qrLanding} params={{ token: dossier.statusToken }}>
                  {t.page.publicPage}
                </Link>
              </p>
            </>
          )}
          <p className="no-print">
            <button type="button" className="btn alt" onClick={() => print()}>
              {t.page.print}
            </button>
          </p>
          {dossier.allowedActions.includes('WITHDRAW') && (
            <div className="no-print">
              <WithdrawButton id={dossier.id} />
            </div>
          )}
        </aside>
      </div>
    </div>
  );
}

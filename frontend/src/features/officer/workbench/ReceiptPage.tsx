import { getRouteApi, Link } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { type Dossier, useDossier } from '#/features/officer/api/dossier.ts';
import { useProcedureOf } from '#/shared/api/procedure.ts';
import { StatusQr } from '#/shared/domain/StatusQr.tsx';
import { domainWords } from '#/shared/domain/words.ts';
import { dateTimeLong } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { FailedPage, Loading, Notice, useGuidancePhone } from '#/shared/ui/states.tsx';
import { receiptWords } from './receiptWords.ts';
import { workbenchWords } from './words.ts';

const route = getRouteApi(paths.receipt);

/** The receipt that the applicant takes home: code, QR, what was handed in, when the result is due. Made to be printed. */
export function ReceiptPage() {
  const { id } = route.useParams();
  const { data, error, refetch } = useDossier(id);
  if (!data && error) return <FailedPage error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  return <Receipt dossier={data} />;
}

function Receipt({ dossier }: { dossier: Dossier }) {
  const t = useWords(workbenchWords);
  const r = useWords(receiptWords);
  const w = useWords(domainWords);
  const tx = useText();
  const hotline = useGuidancePhone();
  const definition = useProcedureOf(dossier).data?.definition;
  const due = dossier.clocks.find((clock) => clock.kind === 'SETTLEMENT');
  const acceptance = dossier.timeline.find((entry) => entry.type === 'DOSSIER_ACCEPTED');
  const { applicant, contact, delivery } = dossier;
  const facts: [string, string | undefined][] = [
    [t.applicant, [applicant.organisationName, applicant.name].filter(Boolean).join(', ')],
    [t.identity, applicant.identityNumber ?? applicant.organisationNumber],
    [t.phone, contact.phone],
    [r.content, `${tx(dossier.procedureName)} (${dossier.procedureCode})`],
    [t.competent, tx(dossier.competentAgency.name)],
    [r.accepted, dossier.acceptedAt && dateTimeLong(dossier.acceptedAt)],
    [r.limit, due && tx(due.text)],
    [r.due, due && dateTimeLong(due.dueAt)],
    [r.where, delivery.method && [w.delivery[delivery.method], delivery.address].filter(Boolean).join(': ')],
    [r.officer, acceptance?.actorName],
  ];
  return (
    <div className="wrap receipt">
      <p className="receipt-agency">
        <b>{tx(dossier.receivingAgency.name)}</b>
      </p>
      <div className="receipt-top">
        <div>
          <PageTitle>{r.title}</PageTitle>
          <p className="small">{r.legal}</p>
          <p className="receipt-code">
            {t.code}: <b className="num">{dossier.dossierCode ?? '–'}</b>
          </p>
        </div>
        {dossier.statusToken && <StatusQr token={dossier.statusToken} />}
      </div>
      {!dossier.dossierCode && <Notice tone="warn">{r.notAccepted}</Notice>}
      <dl className="receipt-facts">
        {facts
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <h2>{r.papers}</h2>
      <ReceivedPapers dossier={dossier} papers={definition?.papers ?? []} />
      {hotline && <p>{`${t.phone}: ${hotline}`}</p>}
      <div className="only-print receipt-sign">
        <div>
          <b>{t.applicant}</b>
          <span>({r.sign})</span>
        </div>
        <div>
          <b>{r.officer}</b>
          <span>({r.sign})</span>
        </div>
      </div>
      <div className="row no-print">
        <button type="button" className="btn" onClick={() => print()}>
          {r.print}
        </button>
        <Link to={paths.workbench} params={{ id: dossier.id }} className="btn alt">
          {r.open}
        </Link>
        <Link to={paths.counterIntake} className="btn alt">
          {r.anew}
        </Link>
      </div>
    </div>
  );
}

/** Papers that came: those scanned, and for a walk-in those the procedure asks for on paper. */
function ReceivedPapers({
  dossier,
  papers,
}: {
  dossier: Dossier;
  papers: NonNullable<ReturnType<typeof useProcedureOf>['data']>['definition']['papers'];
}) {
  const r = useWords(receiptWords);
  const tx = useText();
  const received = papers
    .map((paper) => ({ paper, files: dossier.attachments.filter((file) => file.paper === paper.code).length }))
    .filter(({ files }) => files > 0);
  if (received.length === 0) return <p>{r.noPapers}</p>;
  return (
    <ol>
      {received.map(({ paper, files }) => (
        <li key={paper.code}>
          {tx(paper.name)}: {r.originals(paper.originals, paper.copies)}, {r.files(files)}
        </li>
      ))}
    </ol>
  );
}

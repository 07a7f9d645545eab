import { getRouteApi, Link } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { type Obligation, useObligations } from '#/shared/api/obligations.ts';
import { isProblem } from '#/shared/api/problem.ts';
import { ObligationCard } from '#/shared/domain/money/ObligationCard.tsx';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { FailedPage, Hotline, Loading, Notice } from '#/shared/ui/states.tsx';
import { owedOf } from './owed.ts';
import { PayForm } from './PayForm.tsx';
import { resultWords } from './resultWords.ts';
import { paymentWords } from './words.ts';

const route = getRouteApi(paths.pay);

/** Paying for one dossier. Where nothing is owed it says so and asks for nothing. */
export function PayPage() {
  const { id } = route.useParams();
  const found = useObligations(id);
  if (found.error)
    return (
      <FailedPage error={found.error} {...(!isProblem(found.error, 404) && { retry: () => void found.refetch() })} />
    );
  if (!found.data) return <Loading />;
  const { items } = found.data;
  if (items.length === 0) return <Nothing dossier={id} />;
  return <Shown dossier={id} obligations={items} />;
}

function Nothing({ dossier }: { dossier: string }) {
  const t = useWords(paymentWords);
  const result = useWords(resultWords).result;
  return (
    <div className="wrap stack">
      <PageTitle>{t.pay.free}</PageTitle>
      <p className="lede">{t.pay.freeHelp}</p>
      <p>
        <Link to={paths.dossier} params={{ id: dossier }}>
          {result.toDossier}
        </Link>
      </p>
      <Hotline />
    </div>
  );
}

function Shown({ dossier, obligations }: { dossier: string; obligations: Obligation[] }) {
  const t = useWords(paymentWords);
  const tx = useText();
  const owed = owedOf(obligations);
  const settled = obligations.filter(({ state }) => state !== 'OWED');
  const open = owed.find(({ openOrder }) => openOrder)?.openOrder;
  const [first] = obligations;
  return (
    <div className="wrap stack">
      <Crumbs trail={[{ label: t.mine.title, to: paths.obligations }]} />
      <PageTitle>{owed.length > 0 ? t.pay.title : t.pay.done}</PageTitle>
      <p className="lede">
        <Link to={paths.dossier} params={{ id: dossier }}>
          {tx(first?.procedureName) || t.mine.dossier}
        </Link>{' '}
        {first?.dossierCode && <span className="num nowrap">{first.dossierCode}</span>}
      </p>
      {open && (
        <Notice tone="warn">
          <h2>{t.pay.open}</h2>
          <p>{t.pay.openHelp}</p>
          <p>
            <Link to={paths.paymentResult} params={{ order: open }} className="btn alt sm">
              {t.pay.seeOpen}
            </Link>
          </p>
        </Notice>
      )}
      {owed.length > 0 && <PayForm dossier={dossier} owed={owed} />}
      {owed.length === 0 && <p>{t.pay.doneHelp}</p>}
      {settled.length > 0 && (
        <section className="stack">
          <h2>{t.mine.settledTitle}</h2>
          {settled.map((obligation) => (
            <ObligationCard key={obligation.id} obligation={obligation} />
          ))}
        </section>
      )}
      <Hotline />
    </div>
  );
}

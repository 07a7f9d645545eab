import { Link } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import type { Obligation } from '#/shared/api/obligations.ts';
import { Collector, ObligationCard } from '#/shared/domain/money/ObligationCard.tsx';
import { money } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { More } from '#/shared/ui/More.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Empty, FailedPage, Loading } from '#/shared/ui/states.tsx';
import { useMyObligations } from './api/myObligations.ts';
import { byDossier, owedOf, totalOf } from './owed.ts';
import { paymentWords } from './words.ts';

/** Everything I owe over all my dossiers, then what is settled. */
export function MyObligationsPage() {
  const t = useWords(paymentWords).mine;
  const found = useMyObligations();
  if (found.error && !found.data) return <FailedPage error={found.error} retry={() => void found.refetch()} />;
  if (!found.data) return <Loading />;
  const all = found.data.pages.flatMap((page) => page.items);
  const owed = owedOf(all);
  const settled = all.filter(({ state }) => state !== 'OWED');
  return (
    <div className="wrap stack">
      <Crumbs />
      <PageTitle>{t.title}</PageTitle>
      <p className="lede">{t.lede}</p>
      <p className="no-print">
        <Link to={paths.moneyReceipts}>{t.receipts}</Link>
      </p>
      {owed.length === 0 && (
        <Empty title={t.none}>
          <p>{t.noneHelp}</p>
          <p>
            <Link to={paths.myDossiers}>{t.dossiers}</Link>
          </p>
        </Empty>
      )}
      {owed.length > 0 && (
        <>
          <h2>{t.owedTitle}</h2>
          <Groups obligations={owed} />
        </>
      )}
      {settled.length > 0 && (
        <>
          <h2>{t.settledTitle}</h2>
          <Groups obligations={settled} />
        </>
      )}
      <More list={found} label={t.more} />
    </div>
  );
}

function Groups({ obligations }: { obligations: Obligation[] }) {
  return (
    <ul role="list" className="results">
      {byDossier(obligations).map((group) => (
        <Group key={group.dossier} dossier={group.dossier} obligations={group.obligations} />
      ))}
    </ul>
  );
}

function Group({ dossier, obligations }: { dossier: string; obligations: Obligation[] }) {
  const t = useWords(paymentWords).mine;
  const tx = useText();
  const [first] = obligations;
  const owed = owedOf(obligations);
  const open = owed.find(({ openOrder }) => openOrder)?.openOrder;
  const name = tx(first?.procedureName);
  return (
    <li>
      <Link to={paths.dossier} params={{ id: dossier }}>
        {name || t.dossier}
      </Link>
      {first?.dossierCode && <p className="meta num">{first.dossierCode}</p>}
      {obligations.map((obligation) => (
        <ObligationCard key={obligation.id} obligation={obligation}>
          {obligation.state === 'OWED' && <Collector obligation={obligation} />}
        </ObligationCard>
      ))}
      {owed.length > 0 && (
        <div className="row">
          <Link to={paths.pay} params={{ id: dossier }} className="btn sm">
            {t.pay}
            <span className="vh"> {name}</span>
          </Link>
          {open && (
            <Link to={paths.paymentResult} params={{ order: open }}>
              {t.goOn}
            </Link>
          )}
          {owed.length > 1 && <b>{t.total(money(totalOf(owed)))}</b>}
        </div>
      )}
    </li>
  );
}

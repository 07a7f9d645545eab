import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { domainWords } from '#/shared/domain/words.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Select } from '#/shared/ui/Select.tsx';
import { Empty, FailedPage, Loading } from '#/shared/ui/states.tsx';
import { useMyDossiers } from './api/dossiers.ts';
import { DossierItem } from './DossierItem.tsx';
import { STATES } from './search.ts';
import { dossierWords } from './words.ts';

const route = getRouteApi(paths.myDossiers);

export function MyDossiersPage() {
  const t = useWords(dossierWords).mine;
  const w = useWords(domainWords);
  const { state } = route.useSearch();
  const navigate = useNavigate();
  const found = useMyDossiers(state);
  if (found.error && !found.data) return <FailedPage error={found.error} retry={() => void found.refetch()} />;
  const dossiers = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="wrap">
      <Crumbs />
      <PageTitle>{t.title}</PageTitle>
      <div className="filters">
        <Select
          label={t.filter}
          value={state}
          any={t.all}
          options={STATES.map((known) => ({ value: known, label: w.state[known] }))}
          onChange={(next) => void navigate({ to: paths.myDossiers, search: { state: next } })}
        />
      </div>
      {found.isPending && <Loading />}
      {found.data && dossiers.length === 0 && (
        <Empty title={state ? t.noneOfState : t.none}>
          <p>{t.noneHelp}</p>
          <p>
            <Link to={paths.procedures}>{t.find}</Link>
          </p>
        </Empty>
      )}
      <ul role="list" className="results">
        {dossiers.map((dossier) => (
          <DossierItem key={dossier.id} dossier={dossier} />
        ))}
      </ul>
      {found.hasNextPage && (
        <p className="more">
          <button
            type="button"
            className="btn alt"
            disabled={found.isFetchingNextPage}
            onClick={() => void found.fetchNextPage()}
          >
            {t.more}
          </button>
        </p>
      )}
    </div>
  );
}

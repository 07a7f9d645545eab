import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { SearchBox } from '#/shared/domain/search/SearchBox.tsx';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Empty, FailedPage, Hotline, Loading } from '#/shared/ui/states.tsx';
import { useProcedures } from './api/procedures.ts';
import { Filters } from './Filters.tsx';
import { ProcedureMeta } from './ProcedureMeta.tsx';
import { catalogueWords } from './words.ts';

const route = getRouteApi(paths.procedures);

export function ProceduresPage() {
  const t = useWords(catalogueWords);
  const tx = useText();
  const search = route.useSearch();
  const navigate = useNavigate();
  const found = useProcedures(search);
  if (found.error && !found.data) return <FailedPage error={found.error} retry={() => void found.refetch()} />;
  const procedures = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="wrap">
      <Crumbs />
      <PageTitle>{t.list.title}</PageTitle>
      <SearchBox
        key={search.q}
        query={search.q}
        kind="PROCEDURE"
        light
        onSearch={(q) => void navigate({ to: paths.procedures, search: { ...search, q } })}
      />
      <Filters
        search={search}
        onChange={(change) => void navigate({ to: paths.procedures, search: { ...search, ...change } })}
      />
      <p role="status" className="muted">
        {found.data && procedures.length > 0 && t.list.found(procedures.length, found.hasNextPage, search.q)}
      </p>
      {found.isPending && <Loading />}
      {found.data && procedures.length === 0 && (
        <Empty title={t.list.none}>
          <p>{t.list.noneHelp}</p>
          <Hotline />
        </Empty>
      )}
      <ul role="list" className="results">
        {procedures.map((procedure) => (
          <li key={procedure.code}>
            <Link to={paths.procedure} params={{ code: procedure.code }}>
              {tx(procedure.name)}
            </Link>
            <p>{tx(procedure.summary)}</p>
            <ProcedureMeta procedure={procedure} />
          </li>
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
            {t.list.more}
          </button>
        </p>
      )}
    </div>
  );
}

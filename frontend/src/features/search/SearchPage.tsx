import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { KINDS, kindWords, placeOf } from '#/shared/domain/search/kinds.ts';
import { SearchBox } from '#/shared/domain/search/SearchBox.tsx';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { More } from '#/shared/ui/More.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Empty, FailedPart, Hotline, Loading } from '#/shared/ui/states.tsx';
import { useResults } from './api.ts';
import { searchWords } from './words.ts';

const route = getRouteApi(paths.search);

/** Everything public that fits, best first, all kinds together or one of them. */
export function SearchPage() {
  const t = useWords(searchWords);
  const search = route.useSearch();
  const navigate = useNavigate();
  return (
    <div className="wrap">
      <Crumbs />
      <PageTitle>{t.title}</PageTitle>
      <SearchBox
        key={search.q}
        query={search.q}
        light
        onSearch={(q) => void navigate({ to: paths.search, search: { ...search, q } })}
      />
      {search.q ? <Results q={search.q} kind={search.kind} /> : <p className="muted">{t.begin}</p>}
    </div>
  );
}

function Results(search: { q: string; kind: (typeof KINDS)[number] | undefined }) {
  const t = useWords(searchWords);
  const kinds = useWords(kindWords);
  const tx = useText();
  const found = useResults(search);
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <nav aria-label={t.kinds} className="tabs">
        {[undefined, ...KINDS].map((kind) => (
          <Link
            key={kind ?? ''}
            to={paths.search}
            search={{ q: search.q, kind }}
            aria-current={kind === search.kind ? 'page' : undefined}
          >
            {kind ? kinds[kind] : t.all}
          </Link>
        ))}
      </nav>
      <p role="status" className="muted">
        {items.length > 0 && t.results(search.q)}
      </p>
      {found.error && <FailedPart error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && <Loading />}
      {found.data && items.length === 0 && (
        <Empty title={t.none}>
          <p>{t.noneHelp}</p>
          <Hotline />
        </Empty>
      )}
      <ul role="list" className="results">
        {items.map((item) => (
          <li key={`${item.kind} ${item.key}`}>
            <Link {...placeOf(item)}>{tx(item.title)}</Link>
            <p>{tx(item.summary)}</p>
            <p className="meta">
              <span className="tag info">{kinds[item.kind]}</span>
            </p>
          </li>
        ))}
      </ul>
      <More list={found} />
    </>
  );
}

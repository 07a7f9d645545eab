import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { FailedPart, Loading } from '#/shared/ui/states.tsx';
import { useResults } from './api/ratings.ts';
import { ResultsTable } from './ResultsTable.tsx';
import { resultWords } from './resultWords.ts';

const route = getRouteApi(paths.satisfaction);

/** For anybody: by agency. */
export function ResultsPage() {
  const t = useWords(resultWords);
  const { quarter } = route.useSearch();
  const navigate = useNavigate();
  const { data, error, refetch } = useResults(quarter);
  return (
    <div className="wrap stack">
      <Crumbs />
      <PageTitle>{t.title}</PageTitle>
      {error && <FailedPart error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && (
        <ResultsTable
          results={data}
          chosen={quarter}
          onQuarter={(to) => void navigate({ to: paths.satisfaction, search: { quarter: to } })}
        />
      )}
    </div>
  );
}

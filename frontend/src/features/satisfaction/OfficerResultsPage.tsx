import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { FailedPart, Loading } from '#/shared/ui/states.tsx';
import { useOfficerResults } from './api/ratings.ts';
import { ResultsTable } from './ResultsTable.tsx';
import { resultWords } from './resultWords.ts';

const route = getRouteApi(paths.officerSatisfaction);

/** For officers: themselves; for heads, administrators and inspectors: the officers of their agencies. */
export function OfficerResultsPage() {
  const t = useWords(resultWords);
  const { quarter } = route.useSearch();
  const navigate = useNavigate();
  const { data, error, refetch } = useOfficerResults(quarter);
  return (
    <div className="wrap stack">
      <PageTitle>{t.officers}</PageTitle>
      {error && <FailedPart error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && (
        <ResultsTable
          ofOfficers
          results={data}
          chosen={quarter}
          onQuarter={(to) => void navigate({ to: paths.officerSatisfaction, search: { quarter: to } })}
        />
      )}
    </div>
  );
}

import { getRouteApi, Navigate } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { useDossier } from '#/features/dossier/api/dossier.ts';
import { useProcedureOf } from '#/shared/api/procedure.ts';
import { FailedPage, Loading } from '#/shared/ui/states.tsx';
import { SupplementForm } from './SupplementForm.tsx';

const route = getRouteApi(paths.supplement);

/** Answering the one request to supplement. */
export function SupplementPage() {
  const { id } = route.useParams();
  const dossier = useDossier(id);
  const procedure = useProcedureOf(dossier.data);
  const error = dossier.error ?? procedure.error;
  if (error) return <FailedPage error={error} retry={() => void dossier.refetch()} />;
  // Not what the cache remembers: what may be done now depends on what officers did since.
  if (!dossier.isFetchedAfterMount || !dossier.data || !procedure.data) return <Loading />;
  const { supplement, allowedActions } = dossier.data;
  if (!supplement || !allowedActions.includes('ANSWER_SUPPLEMENT'))
    return <Navigate to={paths.dossier} params={{ id }} replace />;
  return <SupplementForm dossier={dossier.data} supplement={supplement} definition={procedure.data.definition} />;
}

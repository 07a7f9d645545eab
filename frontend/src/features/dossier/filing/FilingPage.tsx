import { getRouteApi, Navigate } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { type Dossier, useDossier } from '#/features/dossier/api/dossier.ts';
import { useProcedureOf } from '#/shared/api/procedure.ts';
import { FailedPage, Loading } from '#/shared/ui/states.tsx';
import { CheckTask } from './CheckTask.tsx';
import { ConflictDialog } from './ConflictDialog.tsx';
import { DeliveryTask } from './DeliveryTask.tsx';
import { DonePage } from './DonePage.tsx';
import { FormTask } from './FormTask.tsx';
import { PapersTask } from './PapersTask.tsx';
import { type Definition, schemaOf } from './progress.ts';
import { TaskList } from './TaskList.tsx';
import { useDraft } from './useDraft.ts';

const route = getRouteApi(paths.filing);

/** Writing a dossier: a task list, its parts, and the page after it was submitted. */
export function FilingPage() {
  const { id } = route.useParams();
  const { task } = route.useSearch();
  const dossier = useDossier(id);
  const procedure = useProcedureOf(dossier.data);
  const error = dossier.error ?? procedure.error;
  if (error) return <FailedPage error={error} retry={() => void dossier.refetch()} />;
  // Not what the cache remembers: what may be done now depends on what officers did since.
  if (!dossier.isFetchedAfterMount || !dossier.data || !procedure.data) return <Loading />;
  if (task === 'done' && dossier.data.state !== 'DRAFT') return <DonePage dossier={dossier.data} />;
  if (dossier.data.state !== 'DRAFT') return <Navigate to={paths.dossier} params={{ id }} replace />;
  return <Writing key={id} dossier={dossier.data} definition={procedure.data.definition} />;
}

export interface TaskProps {
  dossier: Dossier;
  definition: Definition;
  draft: ReturnType<typeof useDraft>;
}

function Writing({ dossier, definition }: { dossier: Dossier; definition: Definition }) {
  const { task } = route.useSearch();
  const draft = useDraft(dossier, schemaOf(definition));
  const props = { dossier, definition, draft };
  return (
    <div className="wrap">
      {task === 'form' && <FormTask {...props} />}
      {task === 'papers' && <PapersTask {...props} />}
      {task === 'delivery' && <DeliveryTask {...props} />}
      {task === 'check' && <CheckTask {...props} />}
      {(!task || task === 'done') && <TaskList {...props} />}
      <ConflictDialog draft={draft} />
    </div>
  );
}

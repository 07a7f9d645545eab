import { getRouteApi } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { ProcedurePage } from '#/features/catalogue/ProcedurePage.tsx';
import { ProcedureQuestions } from '#/features/faq/ProcedureQuestions.tsx';

const route = getRouteApi(paths.procedure);

/** A procedure, and what is often asked about it. */
export function ProcedureRoute() {
  const { code } = route.useParams();
  return (
    <>
      <ProcedurePage />
      <ProcedureQuestions code={code} />
    </>
  );
}

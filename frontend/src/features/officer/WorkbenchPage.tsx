import { PageTitle } from '#/shared/ui/PageTitle.tsx';

export function WorkbenchPage() {
  return (
    <div className="wrap">
      <PageTitle>WorkbenchPage</PageTitle>
    </div>
  );
}

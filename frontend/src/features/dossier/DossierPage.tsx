import { PageTitle } from '#/shared/ui/PageTitle.tsx';

export function DossierPage() {
  return (
    <div className="wrap">
      <PageTitle>DossierPage</PageTitle>
    </div>
  );
}

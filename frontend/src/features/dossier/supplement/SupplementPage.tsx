import { PageTitle } from '#/shared/ui/PageTitle.tsx';

export function SupplementPage() {
  return (
    <div className="wrap">
      <PageTitle>SupplementPage</PageTitle>
    </div>
  );
}

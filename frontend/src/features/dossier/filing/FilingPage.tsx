import { PageTitle } from '#/shared/ui/PageTitle.tsx';

export function FilingPage() {
  return (
    <div className="wrap">
      <PageTitle>FilingPage</PageTitle>
    </div>
  );
}

import { PageTitle } from '#/shared/ui/PageTitle.tsx';

export function MyDossiersPage() {
  return (
    <div className="wrap">
      <PageTitle>MyDossiersPage</PageTitle>
    </div>
  );
}

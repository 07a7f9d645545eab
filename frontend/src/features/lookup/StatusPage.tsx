import { PageTitle } from '#/shared/ui/PageTitle.tsx';

export function StatusPage() {
  return (
    <div className="wrap">
      <PageTitle>StatusPage</PageTitle>
    </div>
  );
}

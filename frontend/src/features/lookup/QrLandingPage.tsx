import { PageTitle } from '#/shared/ui/PageTitle.tsx';

export function QrLandingPage() {
  return (
    <div className="wrap">
      <PageTitle>QrLandingPage</PageTitle>
    </div>
  );
}

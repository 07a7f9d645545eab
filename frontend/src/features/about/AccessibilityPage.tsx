import { PageTitle } from '#/shared/ui/PageTitle.tsx';

export function AccessibilityPage() {
  return (
    <div className="wrap">
      <PageTitle>AccessibilityPage</PageTitle>
    </div>
  );
}

import { PageTitle } from '#/shared/ui/PageTitle.tsx';

export function QueuePage() {
  return (
    <div className="wrap">
      <PageTitle>QueuePage</PageTitle>
    </div>
  );
}

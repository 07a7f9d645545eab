import { PageTitle } from '#/shared/ui/PageTitle.tsx';

export function CounterIntakePage() {
  return (
    <div className="wrap">
      <PageTitle>CounterIntakePage</PageTitle>
    </div>
  );
}

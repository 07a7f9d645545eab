import { useState } from 'react';
import { api, useRead } from '#/shared/api/client.ts';
import { ClockExplanation } from '#/shared/domain/clock/ClockExplanation.tsx';
import { clockWords } from '#/shared/domain/clock/clockWords.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { FailedPart } from '#/shared/ui/states.tsx';

/** Asked at once, whatever the cache says: "now" passes. */
const estimateQuery = (code: string) =>
  api.queryOptions(
    'post',
    '/api/v1/procedures/{code}/estimates',
    { params: { path: { code } }, body: {} },
    { staleTime: 0 },
  );

/** "Vì sao?": what the answer's due moment would be made of if the dossier were filed and accepted now. */
export function WhyEstimate({ code }: { code: string }) {
  const t = useWords(clockWords);
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.why}</summary>
      {open && <Working code={code} />}
    </details>
  );
}

function Working({ code }: { code: string }) {
  const t = useWords(clockWords);
  const found = useRead(estimateQuery(code));
  if (found.error) return <FailedPart error={found.error} retry={() => void found.refetch()} />;
  if (!found.data) return <p role="status">{t.loading}</p>;
  const { settlement, sentence } = found.data;
  return <ClockExplanation clock={{ ...settlement, sentence }} label={t.clocks.SETTLEMENT} about={code} />;
}

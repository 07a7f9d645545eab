import { useState } from 'react';
import { api, useRead } from '#/shared/api/client.ts';
import { ClockExplanation } from '#/shared/domain/clock/ClockExplanation.tsx';
import { clockWords } from '#/shared/domain/clock/clockWords.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';

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
  const tx = useText();
  const found = useRead(estimateQuery(code));
  if (found.error)
    return (
      <p role="alert">
        {t.failed}{' '}
        <button type="button" className="link" onClick={() => void found.refetch()}>
          {t.retry}
        </button>
      </p>
    );
  if (!found.data) return <p role="status">{t.loading}</p>;
  return (
    <div className="stack">
      <p>{tx(found.data.sentence)}</p>
      <ClockExplanation clock={found.data.settlement} label={t.clocks.SETTLEMENT} />
    </div>
  );
}

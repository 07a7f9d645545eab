import { useState } from 'react';
import { api, type Schemas, useRead } from '#/shared/api/client.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { FailedPart } from '#/shared/ui/states.tsx';
import { ClockExplanation } from './ClockExplanation.tsx';
import { clockWords } from './clockWords.ts';

const clocksQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/dossiers/{id}/clocks', { params: { path: { id } } }, { staleTime: 0 });

interface Props {
  id: string;
  kind: Schemas['ClockKind'];
  /** What people call the dossier, for the printed sheet. */
  about?: string | undefined;
}

/** "Vì sao?": the working of a dossier's clock, fetched when somebody asks. */
export function WhyDue(props: Props) {
  const t = useWords(clockWords);
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.why}</summary>
      {open && <Working {...props} />}
    </details>
  );
}

function Working({ id, kind, about }: Props) {
  const t = useWords(clockWords);
  const found = useRead(clocksQuery(id));
  if (found.error) return <FailedPart error={found.error} retry={() => void found.refetch()} />;
  if (!found.data) return <p role="status">{t.loading}</p>;
  const clock = found.data.items.findLast((known) => known.kind === kind);
  return clock && <ClockExplanation clock={clock} label={t.clocks[kind]} about={about} />;
}

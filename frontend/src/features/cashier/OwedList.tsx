import { useWords } from '#/shared/i18n/messages.ts';
import { More } from '#/shared/ui/More.tsx';
import { Empty, FailedPart, Loading } from '#/shared/ui/states.tsx';
import { type Owed, useOwed } from './api/owed.ts';

import { grouped } from './grouped.ts';
import { OwedDossier } from './OwedDossier.tsx';
import type { Wanted } from './scan.ts';
import { cashierWords } from './words.ts';

/** What was found, a card a dossier; the number is announced. */
export function OwedList({ wanted, onCollect }: { wanted: Wanted | undefined; onCollect: (chosen: Owed[]) => void }) {
  const all = useWords(cashierWords);
  const t = all.find;
  const found = useOwed(wanted);
  if (!wanted) return <p className="muted">{t.start}</p>;
  if (found.error) return <FailedPart error={found.error} retry={() => void found.refetch()} />;
  if (!found.data) return <Loading />;
  const dossiers = grouped(found.data.pages.flatMap((page) => page.items));
  return (
    <>
      <p role="status" className="small muted">
        {dossiers.length > 0 && t.found(dossiers.length)}
      </p>
      {dossiers.length === 0 && (
        <Empty title={t.none}>
          <p>{t.noneHelp}</p>
        </Empty>
      )}
      <ul role="list" className="owed-list">
        {dossiers.map((owed) => (
          <OwedDossier key={owed[0]?.dossierId} owed={owed} onCollect={onCollect} />
        ))}
      </ul>
      <More list={found} label={all.more} />
    </>
  );
}

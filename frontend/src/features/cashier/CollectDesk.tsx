import { useRef, useState } from 'react';
import type { Collected } from './api/collect.ts';
import type { Owed } from './api/owed.ts';
import { CollectDialog } from './CollectDialog.tsx';
import { CollectedNews } from './CollectedNews.tsx';
import { FindOwed } from './FindOwed.tsx';
import { OwedList } from './OwedList.tsx';
import { type Wanted, wantedOf } from './scan.ts';

/** Find, collect, give change and receipt, and the next one please: without leaving the keyboard. */
export function CollectDesk({ first }: { first: string | undefined }) {
  const box = useRef<HTMLInputElement>(null);
  const [wanted, setWanted] = useState<Wanted | undefined>(() => wantedOf(first ?? ''));
  const [chosen, setChosen] = useState<Owed[]>();
  const [collected, setCollected] = useState<Collected>();
  const next = () => {
    setCollected(undefined);
    setWanted(undefined);
    box.current?.focus();
    box.current?.select();
  };
  return (
    <div>
      <FindOwed
        box={box}
        first={first}
        onFind={(found) => {
          setCollected(undefined);
          setWanted(found);
        }}
      />
      {collected ? (
        <CollectedNews collected={collected} onNext={next} />
      ) : (
        <OwedList wanted={wanted} onCollect={setChosen} />
      )}
      {chosen && (
        <CollectDialog
          obligations={chosen}
          onDone={(done) => {
            setChosen(undefined);
            setCollected(done);
          }}
          onClose={() => setChosen(undefined)}
        />
      )}
    </div>
  );
}

import { useRef, useState } from 'react';
import { MoneyTabs } from '#/shared/domain/money/MoneyTabs.tsx';
import { useWords } from '#/shared/i18n/messages.ts';
import { useRoles } from '#/shared/session/me.ts';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import type { Collected } from './api/collect.ts';
import type { Owed } from './api/owed.ts';
import { CollectedNews } from './CollectedNews.tsx';
import { FindOwed } from './FindOwed.tsx';
import { HandoverList } from './HandoverList.tsx';
import { HeldCash } from './HeldCash.tsx';
import { OwedList } from './OwedList.tsx';
import { PostalDialog } from './PostalDialog.tsx';
import { postalWords } from './postalWords.ts';
import type { Wanted } from './scan.ts';

/** Money that travels with the post: the agent collects and hands over, the cashier counts and confirms. */
export function PostalPage() {
  const t = useWords(postalWords);
  const agent = useRoles().has('POSTAL_AGENT');
  return (
    <div className="wrap">
      <MoneyTabs current="postal" />
      <PageTitle>{t.title}</PageTitle>
      <p className="intro">{agent ? t.ledeAgent : t.ledeCashier}</p>
      {agent && <Collecting />}
      {agent && <HeldCash />}
      <HandoverList agent={agent} />
    </div>
  );
}

function Collecting() {
  const box = useRef<HTMLInputElement>(null);
  const [wanted, setWanted] = useState<Wanted>();
  const [chosen, setChosen] = useState<Owed[]>();
  const [collected, setCollected] = useState<Collected>();
  return (
    <>
      <FindOwed
        box={box}
        onFind={(found) => {
          setCollected(undefined);
          setWanted(found);
        }}
      />
      {collected ? (
        <CollectedNews
          collected={collected}
          onNext={() => {
            setCollected(undefined);
            setWanted(undefined);
            box.current?.focus();
          }}
        />
      ) : (
        <OwedList wanted={wanted} onCollect={setChosen} />
      )}
      {chosen && (
        <PostalDialog
          obligations={chosen}
          onDone={(done) => {
            setChosen(undefined);
            setCollected(done);
          }}
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  );
}

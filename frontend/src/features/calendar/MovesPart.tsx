import { useState } from 'react';
import { dateTime, number } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { FailedPart, Loading } from '#/shared/ui/states.tsx';
import { type Draft, useEffects, useMoveCount, useMoves } from './api/calendars.ts';
import { draftWords } from './draftWords.ts';

/** Which dossiers would be due at another moment, in numbers and one by one. */
export function MovesPart({ draft }: { draft: Draft }) {
  const t = useWords(draftWords).moves;
  const [asked, setAsked] = useState(false);
  const count = useMoveCount(draft, asked);
  return (
    <section>
      <h2>{t.title}</h2>
      {!asked && (
        <button type="button" className="btn alt no-print" onClick={() => setAsked(true)}>
          {t.button}
        </button>
      )}
      <div role="status">
        {count.data &&
          (count.data.moving === 0 ? (
            <p>{t.none}</p>
          ) : (
            <p>
              <b>{t.count(number(count.data.moving), number(count.data.open))}</b>{' '}
              {t.parts(number(count.data.later), number(count.data.earlier), number(count.data.newlyLate))}
            </p>
          ))}
      </div>
      {asked && <Effects draft={draft} />}
      {asked && !count.data && !count.error && <Loading />}
      {count.error && <FailedPart error={count.error} retry={() => void count.refetch()} />}
      {count.data && count.data.moving > 0 && <Moves draft={draft} />}
    </section>
  );
}

/** Complaints and publication decisions under way: how many, and never which. */
function Effects({ draft }: { draft: Draft }) {
  const t = useWords(draftWords).moves;
  const { data, error, refetch } = useEffects(draft, true);
  const found = data?.filter((effect) => effect.open > 0) ?? [];
  if (error) return <FailedPart error={error} retry={() => void refetch()} />;
  if (found.length === 0) return null;
  return (
    <ul role="list" className="stack">
      {found.map((effect) => (
        <li key={effect.of}>
          {t.effects[effect.of](number(effect.moving), number(effect.open))}{' '}
          {effect.moving > 0 && t.parts(number(effect.later), number(effect.earlier), number(effect.newlyLate))}
        </li>
      ))}
    </ul>
  );
}

function Moves({ draft }: { draft: Draft }) {
  const t = useWords(draftWords).moves;
  const tx = useText();
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useMoves(draft, true);
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  if (error) return <FailedPart error={error} />;
  return (
    <>
      <table className="grid cards cal-table">
        <thead>
          <tr>
            <th scope="col">{t.dossier}</th>
            <th scope="col">{t.procedure}</th>
            <th scope="col">{t.clock}</th>
            <th scope="col">{t.from}</th>
            <th scope="col">{t.to}</th>
          </tr>
        </thead>
        <tbody>
          {items.flatMap((dossier) =>
            dossier.moves.map((move) => (
              <tr key={`${dossier.id}${move.kind}${move.opinion ?? ''}`}>
                <th scope="row">{dossier.dossierCode ?? dossier.filingReference}</th>
                <td data-l={t.procedure}>{tx(dossier.procedureName)}</td>
                <td data-l={t.clock}>{t.kinds[move.kind]}</td>
                <td data-l={t.from}>{dateTime(move.from)}</td>
                <td data-l={t.to}>{dateTime(move.to)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
      {hasNextPage && (
        <p className="more no-print">
          <button type="button" className="btn alt" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t.more}
          </button>
        </p>
      )}
    </>
  );
}

import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '#/config/paths.ts';
import { useObligations } from '#/shared/api/obligations.ts';
import { duesWords } from '#/shared/domain/dues/duesWords.ts';
import { FeeLines } from '#/shared/domain/dues/FeeLines.tsx';
import { moneyWords } from '#/shared/domain/money/words.ts';
import { money } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { sum } from '#/shared/lib/amount.ts';
import { FailedPart, Loading } from '#/shared/ui/states.tsx';
import type { Owed } from './api/owed.ts';
import { cashierWords } from './words.ts';

/** A dossier with what it owes; all is collected at once unless something is unticked. */
export function OwedDossier({ owed, onCollect }: { owed: Owed[]; onCollect: (chosen: Owed[]) => void }) {
  const t = useWords(cashierWords).find;
  const m = useWords(moneyWords);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [first] = owed;
  if (!first) return null;
  const chosen = owed.filter(({ id }) => !left.has(id));
  const code = first.dossierCode ?? first.filingReference;
  const toggle = (id: string) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  return (
    <li className="card owed">
      <h2>{first.payerName}</h2>
      <p className="meta-line">
        <span className="num">{code}</span>
        <Link to={paths.workbench} params={{ id: first.dossierId }}>
          {m.desk.dossier}
        </Link>
      </p>
      <ul role="list">
        {owed.map((one) => (
          <OwedLine
            key={one.id}
            owed={one}
            ticked={owed.length > 1 ? !left.has(one.id) : undefined}
            onToggle={() => toggle(one.id)}
          />
        ))}
      </ul>
      <Why dossier={first.dossierId} />
      <p>
        {chosen.length === 0 ? (
          <span className="muted">{t.nothing}</span>
        ) : (
          <button type="button" className="btn" onClick={() => onCollect(chosen)}>
            {t.collect(money(sum(chosen.map(({ amount }) => amount))))}
            <span className="vh">{`: ${first.payerName}, ${code ?? ''}`}</span>
          </button>
        )}
      </p>
    </li>
  );
}

function OwedLine({ owed, ticked, onToggle }: { owed: Owed; ticked: boolean | undefined; onToggle: () => void }) {
  const d = useWords(duesWords);
  const tx = useText();
  const id = `owe-${owed.id}`;
  const head = (
    <>
      {d.kind[owed.kind]}: <b className="num nowrap">{money(owed.amount)}</b>
    </>
  );
  return (
    <li className="owed-line">
      {ticked === undefined ? (
        <p>{head}</p>
      ) : (
        <div className="choice">
          <input type="checkbox" id={id} checked={ticked} onChange={onToggle} />
          <label htmlFor={id}>{head}</label>
        </div>
      )}
      <p className="small muted">
        {d.gate[owed.gate]}. {tx(owed.agencyName)}
      </p>
      {owed.reason && <p className="small quote">{owed.reason}</p>}
    </li>
  );
}

/** The payer asks why: line by line, when it is asked. */
function Why({ dossier }: { dossier: string }) {
  const m = useWords(moneyWords);
  const [open, setOpen] = useState(false);
  const found = useObligations(dossier, open);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{m.lines}</summary>
      {open && found.isPending && <Loading />}
      {found.error && <FailedPart error={found.error} />}
      {found.data?.items
        .filter(({ state, lines }) => state === 'OWED' && lines.length > 0)
        .map((obligation) => (
          <FeeLines key={obligation.id} lines={obligation.lines} />
        ))}
    </details>
  );
}

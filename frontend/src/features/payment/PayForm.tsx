import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { paths } from '#/config/paths.ts';
import type { Obligation } from '#/shared/api/obligations.ts';
import { duesWords } from '#/shared/domain/dues/duesWords.ts';
import { ObligationCard } from '#/shared/domain/money/ObligationCard.tsx';
import { ErrorSummary } from '#/shared/form/ErrorSummary.tsx';
import { FieldErrorText } from '#/shared/form/fields/Field.tsx';
import { useFaults } from '#/shared/form/useFaults.ts';
import { money } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { FailedPart, Loading, Notice } from '#/shared/ui/states.tsx';
import { useBeginPayment } from './api/beginPayment.ts';
import { useWaysToPay, type Way } from './api/waysToPay.ts';
import { leaveFor } from './leave.ts';
import { totalOf } from './owed.ts';
import { WayChoice } from './WayChoice.tsx';
import { sortWays } from './ways.ts';
import { paymentWords } from './words.ts';

/** What to pay and how, then the amount and where it goes, then away to pay it. */
export function PayForm({ dossier, owed }: { dossier: string; owed: Obligation[] }) {
  const t = useWords(paymentWords).pay;
  const tx = useText();
  const navigate = useNavigate();
  const ways = useWaysToPay(dossier, true);
  const begin = useBeginPayment(dossier);
  const faults = useFaults();
  // All are ticked: they are owed whatever is chosen here, and most people pay them at once.
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [way, setWay] = useState<Way>();
  const [leaving, setLeaving] = useState(false);
  const chosen = owed.filter(({ id }) => !left.has(id));
  if (ways.error) return <FailedPart error={ways.error} retry={() => void ways.refetch()} />;
  if (!ways.data) return <Loading />;
  const sorted = sortWays(ways.data);
  const walk = (
    <>
      {sorted.elsewhere.includes('COUNTER') && <p>{t.counter}</p>}
      {sorted.elsewhere.includes('POST') && <p>{t.post}</p>}
    </>
  );
  if (sorted.online.length === 0)
    return (
      <Notice>
        <p>
          <b>{t.noWays}</b>
        </p>
        {walk}
      </Notice>
    );
  const toggle = (id: string) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  const pay = (event: FormEvent) => {
    event.preventDefault();
    const good = faults.check({ 'pay-what': chosen.length === 0 && t.missingWhat, 'pay-way': !way && t.missingHow });
    if (!good || !way || begin.isPending || leaving) return;
    begin.mutate(
      { obligations: chosen.map(({ id }) => id), way },
      {
        onSuccess: (order) => {
          if (!order.redirectUrl) return void navigate({ to: paths.transfer, params: { order: order.id } });
          setLeaving(true);
          leaveFor(order.redirectUrl);
        },
      },
    );
  };
  const busy = begin.isPending || leaving;
  return (
    <form noValidate onSubmit={pay} className="pay">
      <ErrorSummary errors={faults.list} attempt={faults.attempt} />
      <What owed={owed} left={left} error={faults.errors['pay-what']} onToggle={owed.length > 1 ? toggle : undefined} />
      <WayChoice ways={sorted} value={way} error={faults.errors['pay-way']} onChange={setWay} />
      <section className="card tint stack pay-check" aria-live="polite">
        <h2>{t.check}</h2>
        <dl className="kv one">
          <div>
            <dt>{t.amount}</dt>
            <dd>
              <b className="num amount">{money(totalOf(chosen))}</b>
            </dd>
          </div>
          <div>
            <dt>{t.collector}</dt>
            <dd>
              {[...new Set(chosen.map((obligation) => tx(obligation.agencyName)))].join(', ')}
              {way === 'VIETQR' && <span className="small muted block">{t.account}</span>}
            </dd>
          </div>
        </dl>
        <p className="small">{t.promise}</p>
        {begin.error && <FailedPart error={begin.error} />}
        <p>
          <button type="submit" className="btn block" aria-disabled={busy || undefined}>
            {busy ? t.going : way === 'VIETQR' ? t.goQr : t.go(money(totalOf(chosen)))}
          </button>
        </p>
      </section>
      <div className="small muted">{walk}</div>
    </form>
  );
}

function What({
  owed,
  left,
  error,
  onToggle,
}: {
  owed: Obligation[];
  left: ReadonlySet<string>;
  error: string | undefined;
  onToggle: ((id: string) => void) | undefined;
}) {
  const t = useWords(paymentWords).pay;
  const d = useWords(duesWords);
  if (!onToggle)
    return (
      <section className="stack">
        <h2>{t.whatOne}</h2>
        {owed.map((obligation) => (
          <ObligationCard key={obligation.id} obligation={obligation} />
        ))}
      </section>
    );
  return (
    <fieldset className={error ? 'field bad what' : 'field what'}>
      <legend>{t.what}</legend>
      <FieldErrorText id="pay-what-err">{error}</FieldErrorText>
      {owed.map((obligation, i) => {
        const id = i ? `pay-what-${obligation.id}` : 'pay-what';
        return (
          <div key={obligation.id}>
            <div className="choice">
              <input
                type="checkbox"
                id={id}
                checked={!left.has(obligation.id)}
                aria-describedby={error ? 'pay-what-err' : undefined}
                onChange={() => onToggle(obligation.id)}
              />
              <label htmlFor={id}>
                {d.kind[obligation.kind]}: <b className="num nowrap">{money(obligation.amount)}</b>
              </label>
            </div>
            <div className="reveal">
              <ObligationCard obligation={obligation} />
            </div>
          </div>
        );
      })}
    </fieldset>
  );
}

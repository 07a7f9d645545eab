import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '#/config/paths.ts';
import { isProblem } from '#/shared/api/problem.ts';
import { moneyWords } from '#/shared/domain/money/words.ts';
import { dateTimeLong, money, plainDate } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { useMe } from '#/shared/session/me.ts';
import { useAgencyName } from '#/shared/session/useAgencyName.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { FailedPage, FailedPart, Loading } from '#/shared/ui/states.tsx';
import { useDifference } from './api/difference.ts';
import type { Difference } from './api/differences.ts';
import { useTakeDifference } from './api/takeDifference.ts';
import { DifferenceTag } from './DifferenceTag.tsx';
import { ResolveDialog } from './ResolveDialog.tsx';
import { reconciliationWords } from './words.ts';

const route = getRouteApi(paths.difference);

/** One thing that does not agree: both sides, who has it, what became of it. */
export function DifferencePage() {
  const { id } = route.useParams();
  const found = useDifference(id);
  if (found.error)
    return (
      <FailedPage error={found.error} {...(!isProblem(found.error, 404) && { retry: () => void found.refetch() })} />
    );
  if (!found.data) return <Loading />;
  return <Shown difference={found.data} />;
}

function Shown({ difference }: { difference: Difference }) {
  const all = useWords(reconciliationWords);
  const t = all.difference;
  const m = useWords(moneyWords);
  const nameOf = useAgencyName();
  const facts: [string, string | undefined][] = [
    [all.differences.amount, money(difference.amount)],
    [t.expected, difference.expected === undefined ? t.nothing : money(difference.expected)],
    [t.found, difference.found === undefined ? t.nothing : money(difference.found)],
    [all.differences.day, plainDate(difference.day)],
    [all.summary.agency, nameOf(difference.agency)],
    [all.summary.way, m.method[difference.way]],
    [t.source, difference.source],
    [t.order, difference.orderNumber],
    [t.reference, difference.reference],
    [t.raisedAt, dateTimeLong(difference.raisedAt)],
    [all.differences.owner, difference.ownerName],
    [t.how, difference.resolution && (t.resolutions[difference.resolution] ?? difference.resolution)],
    [t.note, difference.resolutionNote],
  ];
  return (
    <div className="wrap receipt">
      <Crumbs trail={[{ label: all.differences.title, to: paths.differences }]} />
      <PageTitle>{all.differences.kinds[difference.kind] ?? difference.kind}</PageTitle>
      <p className="row">
        <DifferenceTag state={difference.state} />
        {difference.resolvedAt && <span className="small">{t.resolvedAt(dateTimeLong(difference.resolvedAt))}</span>}
      </p>
      <dl className="receipt-facts">
        {facts
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <Ways difference={difference} />
    </div>
  );
}

function Ways({ difference }: { difference: Difference }) {
  const t = useWords(reconciliationWords).difference;
  const me = useMe().data?.subject;
  const take = useTakeDifference(difference.id);
  const [resolving, setResolving] = useState(false);
  if (difference.state === 'RESOLVED') return null;
  const mine = difference.owner === me;
  return (
    <>
      {take.error && <FailedPart error={take.error} />}
      <div className="row no-print">
        {difference.statementId && (
          <Link to={paths.statement} params={{ id: difference.statementId }}>
            {t.toStatement}
          </Link>
        )}
        {!mine && (
          <button
            type="button"
            className="btn"
            aria-disabled={take.isPending || undefined}
            onClick={() => take.mutate()}
          >
            {t.take}
          </button>
        )}
        {mine && (
          <button type="button" className="btn" onClick={() => setResolving(true)}>
            {t.resolve}
          </button>
        )}
      </div>
      {resolving && <ResolveDialog id={difference.id} onClose={() => setResolving(false)} />}
    </>
  );
}

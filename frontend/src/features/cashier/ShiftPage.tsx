import { getRouteApi } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { isProblem } from '#/shared/api/problem.ts';
import { dateTimeLong, money, number } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { useRoles } from '#/shared/session/me.ts';
import { useAgencyName } from '#/shared/session/useAgencyName.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { FailedPage, Loading } from '#/shared/ui/states.tsx';
import type { CashierShift } from './api/myShift.ts';
import { useShift } from './api/shift.ts';
import { Difference } from './CloseForm.tsx';
import { closeWords } from './closeWords.ts';
import { ReviewShift } from './ReviewShift.tsx';
import { ShiftTag } from './ShiftTag.tsx';
import { cashierWords } from './words.ts';

const route = getRouteApi(paths.shift);

/** A shift's statement: what came in, what was counted, who looked at it. Made to be printed and signed. */
export function ShiftPage() {
  const { id } = route.useParams();
  const found = useShift(id);
  if (found.error)
    return (
      <FailedPage error={found.error} {...(!isProblem(found.error, 404) && { retry: () => void found.refetch() })} />
    );
  if (!found.data) return <Loading />;
  return <Shown shift={found.data} />;
}

function Shown({ shift }: { shift: CashierShift }) {
  const all = useWords(cashierWords);
  const t = all.shift;
  const nameOf = useAgencyName();
  const roles = useRoles();
  const facts: [string, string | undefined][] = [
    [t.agency, nameOf(shift.agency)],
    [t.cashier, shift.cashierName],
    [t.openedAt, dateTimeLong(shift.openedAt)],
    [t.closedAt, shift.closedAt && dateTimeLong(shift.closedAt)],
    [t.payments, number(shift.payments)],
    [t.float, money(shift.openingFloat)],
    [t.cash, money(shift.cashIn)],
    [t.out, shift.cashOut > 0 ? money(shift.cashOut) : undefined],
    [t.expected, money(shift.expected)],
    [t.counted, shift.counted === undefined ? undefined : money(shift.counted)],
    [t.card, money(shift.cardIn)],
    [t.deposited, shift.deposited === undefined ? undefined : money(shift.deposited)],
    [t.depositNumber, shift.depositNumber && t.slip(`NT${shift.depositNumber}`)],
    [t.note, shift.note],
  ];
  return (
    <div className="wrap receipt">
      <Crumbs trail={[{ label: all.shifts.title, to: paths.shifts }]} />
      <PageTitle>{all.shifts.of(shift.cashierName)}</PageTitle>
      <p className="row">
        <ShiftTag state={shift.state} />
        {shift.difference !== undefined && <Difference amount={shift.difference} />}
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
      {shift.counts && shift.counts.length > 0 && <Notes notes={shift.counts} />}
      {shift.reviewedAt && shift.reviewerName && (
        <p>
          {t.reviewed(shift.reviewerName, dateTimeLong(shift.reviewedAt))}
          {shift.reviewNote && `. ${shift.reviewNote}`}
        </p>
      )}
      {shift.state === 'CLOSED' && roles.has('ACCOUNTANT') && <ReviewShift id={shift.id} />}
      <div className="only-print receipt-sign">
        <div>
          <b>{t.cashier}</b>
          <span>({all.shifts.sign})</span>
        </div>
        <div>
          <b>{all.shifts.accountant}</b>
          <span>({all.shifts.sign})</span>
        </div>
      </div>
      <p className="no-print">
        <button type="button" className="btn alt" onClick={() => print()}>
          {all.shifts.print}
        </button>
      </p>
    </div>
  );
}

function Notes({ notes }: { notes: NonNullable<CashierShift['counts']> }) {
  const t = useWords(closeWords).close;
  return (
    <table className="grid counts">
      <caption>{t.table}</caption>
      <thead>
        <tr>
          <th scope="col" className="n">
            {t.denomination}
          </th>
          <th scope="col" className="n">
            {t.count}
          </th>
          <th scope="col" className="n">
            {t.sum}
          </th>
        </tr>
      </thead>
      <tbody>
        {notes.map((note) => (
          <tr key={note.denomination}>
            <th scope="row" className="n">
              {money(note.denomination)}
            </th>
            <td className="n">{number(note.count)}</td>
            <td className="n">{money(note.denomination * note.count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { Link } from '@tanstack/react-router';
import type { RefObject } from 'react';
import { paths } from '#/config/paths.ts';
import type { WorkItem } from '#/features/officer/api/queue.ts';
import { Deadline } from '#/shared/domain/Deadline.tsx';
import { domainWords } from '#/shared/domain/words.ts';
import { dateTime } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { useMe } from '#/shared/session/me.ts';
import type { QueueName, QueueSearch } from './search.ts';
import { queueWords } from './words.ts';

/** States in which no clock of ours runs. */
const PAUSED = ['PAYMENT_REQUIRED', 'SUSPENDED'];
/** Nothing is due any more: the settlement clock ended with the decision. */
const SETTLED = ['DECIDED', 'RETURNED'];

/** The dossiers of a queue, a table on a wide screen and cards on a phone. */
export function QueueTable({
  queue,
  search,
  items,
  caption,
  body,
}: {
  queue: QueueName;
  search: QueueSearch;
  items: WorkItem[];
  caption: string;
  body: RefObject<HTMLTableSectionElement | null>;
}) {
  const t = useWords(queueWords).columns;
  return (
    <table className="grid cards queue">
      <caption className="muted small">{caption}</caption>
      <thead>
        <tr>
          {[t.code, t.procedure, t.applicant, t.channel, queue === 'intake' ? t.agency : t.step, t.officer, t.due].map(
            (name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody ref={body}>
        {items.map((item) => (
          <QueueRow key={item.id} item={item} queue={queue} search={search} />
        ))}
      </tbody>
    </table>
  );
}

function QueueRow({ item, queue, search }: { item: WorkItem; queue: QueueName; search: QueueSearch }) {
  const t = useWords(queueWords);
  const w = useWords(domainWords);
  const tx = useText();
  const me = useMe().data?.subject;
  return (
    <tr>
      <th scope="row">
        <Link
          to={paths.workbench}
          params={{ id: item.id }}
          search={{ ...search, queue }}
          className="num nowrap row-link"
        >
          {item.dossierCode ?? item.filingReference}
        </Link>
      </th>
      <td>
        {tx(item.procedureName)} <span className="muted small nowrap">{item.procedureCode}</span>
      </td>
      <td data-l={t.columns.applicant}>{item.applicantName}</td>
      <td data-l={t.columns.channel}>{w.channel[item.channel]}</td>
      <td data-l={queue === 'intake' ? t.columns.agency : t.columns.step}>
        {queue === 'intake' ? (
          tx(item.agencyName)
        ) : (
          <>
            {item.stepName ? tx(item.stepName) : w.state[item.state]}
            <span className="muted small block">{tx(item.agencyName)}</span>
          </>
        )}
      </td>
      <td data-l={t.columns.officer}>
        {item.assigneeName ? (
          item.assignee === me ? (
            t.me
          ) : (
            item.assigneeName
          )
        ) : (
          <span className="muted">{t.nobody}</span>
        )}
      </td>
      <td>
        {SETTLED.includes(item.state) ? (
          <span className="small">{w.state[item.state]}</span>
        ) : (
          <>
            <Deadline remainingMinutes={item.remainingMinutes} late={item.late} paused={PAUSED.includes(item.state)} />
            <time dateTime={item.dueAt} className="num muted small block nowrap">
              {dateTime(item.dueAt)}
            </time>
          </>
        )}
      </td>
    </tr>
  );
}

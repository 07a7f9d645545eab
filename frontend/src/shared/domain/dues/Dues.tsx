import type { ReactNode } from 'react';
import { dateTime, money, plainDate } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { AlertIcon, CheckIcon, CrossIcon } from '#/shared/ui/icons.tsx';
import { type Due, type DueStatus, inOrder, owedOf, statusOf, sumOf } from './dues.ts';
import { duesWords } from './duesWords.ts';
import { FeeLines } from './FeeLines.tsx';

const LOOK: Record<DueStatus, { tone: string; icon: () => ReactNode }> = {
  OWED: { tone: 'warn', icon: AlertIcon },
  PAID: { tone: 'ok', icon: CheckIcon },
  CANCELLED: { tone: '', icon: CrossIcon },
  REPLACED: { tone: '', icon: CrossIcon },
};

/**
 * What a dossier owes and has owed, line by line, and what became of it. Nothing is drawn for a dossier without dues: it never sees
 * anything about paying. `action`: what can be done about one of them; `children`: about all.
 */
export function Dues({
  dues,
  action,
  children,
}: {
  dues: Due[];
  action?: (due: Due) => ReactNode;
  children?: ReactNode;
}) {
  const t = useWords(duesWords);
  if (dues.length === 0) return null;
  const owed = owedOf(dues);
  return (
    <section className="stack dues" aria-labelledby="dues-title">
      <h2 id="dues-title">{t.title}</h2>
      {owed.length > 1 && (
        <p>
          {t.total}: <b className="num">{money(sumOf(owed))}</b>
        </p>
      )}
      {inOrder(dues).map((due) => (
        <OneDue key={due.id} due={due}>
          {action?.(due)}
        </OneDue>
      ))}
      {children}
    </section>
  );
}

function OneDue({ due, children }: { due: Due; children: ReactNode }) {
  const t = useWords(duesWords);
  const status = statusOf(due);
  const { tone, icon: StatusIcon } = LOOK[status];
  return (
    <article className="card stack" aria-labelledby={`due-${due.id}`}>
      <p className="meta-line">
        <span className={['tag', tone].filter(Boolean).join(' ')}>
          <StatusIcon />
          {t.status[status]}
        </span>
        <b id={`due-${due.id}`} className="num">
          {t.kind[due.kind]}: {money(due.amount)}
        </b>
      </p>
      {status === 'OWED' && <p>{t.gate[due.gate]}.</p>}
      {due.met && <p>{t.paid(dateTime(due.met.at), t.method[due.met.method], due.met.reference)}.</p>}
      {due.cancelledAt && <p className="small muted">{t.ended(dateTime(due.cancelledAt))}.</p>}
      {due.document && <p>{t.notice(due.document.number, plainDate(due.document.date), due.document.agency)}.</p>}
      <FeeLines lines={due.lines} />
      {children}
    </article>
  );
}

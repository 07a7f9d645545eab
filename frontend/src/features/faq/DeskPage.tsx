import { useState } from 'react';
import { dateTime } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { More } from '#/shared/ui/More.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Empty, FailedPage, FailedPart, Loading } from '#/shared/ui/states.tsx';
import { type Draft, useDesk } from './api.ts';
import { QuestionDialog } from './QuestionDialog.tsx';
import { faqWords } from './words.ts';

const same = (draft: Draft) => JSON.stringify(draft.content) === JSON.stringify(draft.published);

/** The desk where questions are written, published and withdrawn. */
export function DeskPage() {
  const t = useWords(faqWords).desk;
  const [editing, setEditing] = useState<string>();
  const found = useDesk();
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  if (found.error && !found.data) return <FailedPage error={found.error} retry={() => void found.refetch()} />;
  return (
    <div className="wrap stack">
      <Crumbs />
      <PageTitle>{t.title}</PageTitle>
      <p className="lede">{t.lede}</p>
      <p>
        <button type="button" className="btn" onClick={() => setEditing('new')}>
          {t.add}
        </button>
      </p>
      {found.error && <FailedPart error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && <Loading />}
      {found.data && items.length === 0 && <Empty title={t.none} />}
      {items.length > 0 && <DeskTable items={items} onEdit={(draft) => setEditing(draft.id)} />}
      <More list={found} />
      {editing && (
        <QuestionDialog
          key={editing}
          known={items.find((draft) => draft.id === editing)}
          onClose={() => setEditing(undefined)}
        />
      )}
    </div>
  );
}

function DeskTable({ items, onEdit }: { items: Draft[]; onEdit: (draft: Draft) => void }) {
  const words = useWords(faqWords);
  const t = words.desk;
  const tx = useText();
  return (
    <table className="grid cards">
      <caption className="vh">{t.title}</caption>
      <thead>
        <tr>
          {[t.question, t.state, t.edited, t.actions].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row">{tx(item.content.question)}</th>
            <td data-l={t.state}>
              <span className={`tag ${item.state === 'PUBLISHED' ? 'ok' : 'info'}`}>{words.states[item.state]}</span>
              {item.state === 'PUBLISHED' && !same(item) && <span className="muted small block">{t.changed}</span>}
            </td>
            <td data-l={t.edited}>
              <time dateTime={item.editedAt}>{dateTime(item.editedAt)}</time>
            </td>
            <td data-l={t.actions}>
              <button
                type="button"
                className="btn alt sm"
                aria-label={t.editFor(tx(item.content.question))}
                onClick={() => onEdit(item)}
              >
                {t.edit}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

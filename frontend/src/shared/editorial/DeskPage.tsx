import { Fragment, type ReactNode, useState } from 'react';
import { dateTime } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { More } from '#/shared/ui/More.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Empty, FailedPage, FailedPart, Loading } from '#/shared/ui/states.tsx';
import type { Draft, Drafts } from './drafts.ts';
import { editorialWords } from './words.ts';

interface Props<D extends Draft> {
  drafts: Drafts<D>;
  words: { title: string; lede: string; add: string; none: string };
  /** What the column of names is called, and what a draft is. */
  column: string;
  nameOf: (draft: D) => string;
  /** Said under its state. */
  note: (draft: D) => string | undefined;
  dialog: (known: D | undefined, onClose: () => void) => ReactNode;
}

/** A desk where texts are written, published and withdrawn. */
export function DeskPage<D extends Draft>({ drafts, words, dialog, ...table }: Props<D>) {
  const [editing, setEditing] = useState<string>();
  const found = drafts.useDesk();
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  if (found.error && !found.data) return <FailedPage error={found.error} retry={() => void found.refetch()} />;
  return (
    <div className="wrap stack">
      <Crumbs />
      <PageTitle>{words.title}</PageTitle>
      <p className="lede">{words.lede}</p>
      <p>
        <button type="button" className="btn" onClick={() => setEditing('new')}>
          {words.add}
        </button>
      </p>
      {found.error && <FailedPart error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && <Loading />}
      {found.data && items.length === 0 && <Empty title={words.none} />}
      {items.length > 0 && <DeskTable {...table} items={items} caption={words.title} onEdit={setEditing} />}
      <More list={found} />
      {editing && (
        <Fragment key={editing}>
          {dialog(
            items.find((draft) => draft.id === editing),
            () => setEditing(undefined),
          )}
        </Fragment>
      )}
    </div>
  );
}

function DeskTable<D extends Draft>({
  items,
  caption,
  column,
  nameOf,
  note,
  onEdit,
}: Pick<Props<D>, 'column' | 'nameOf' | 'note'> & { items: D[]; caption: string; onEdit: (id: string) => void }) {
  const t = useWords(editorialWords);
  return (
    <table className="grid cards">
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          {[column, t.state, t.edited, t.actions].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row">{nameOf(item)}</th>
            <td data-l={t.state}>
              <span className={`tag ${item.state === 'PUBLISHED' ? 'ok' : 'info'}`}>{t.states[item.state]}</span>
              {note(item) && <span className="muted small block">{note(item)}</span>}
            </td>
            <td data-l={t.edited}>
              <time dateTime={item.editedAt}>{dateTime(item.editedAt)}</time>
            </td>
            <td data-l={t.actions}>
              <button
                type="button"
                className="btn alt sm"
                aria-label={t.editFor(nameOf(item))}
                onClick={() => onEdit(item.id)}
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

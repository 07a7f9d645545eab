import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '#/config/paths.ts';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { useWords } from '#/shared/i18n/messages.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { More } from '#/shared/ui/More.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Empty, FailedPart, Loading } from '#/shared/ui/states.tsx';
import { type Synonym, useSynonyms } from './api.ts';
import { SynonymDialog } from './SynonymDialog.tsx';
import { searchWords } from './words.ts';

/** Everyday words, for editors: look one up, teach one, change one. */
export function SynonymsPage() {
  const t = useWords(searchWords).synonyms;
  const [filter, setFilter] = useState('');
  const [editing, setEditing] = useState<Synonym | 'new'>();
  const found = useSynonyms(filter.trim());
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="wrap stack">
      <Crumbs />
      <PageTitle>{t.title}</PageTitle>
      <p className="lede">{t.lede}</p>
      <p>
        <button type="button" className="btn" onClick={() => setEditing('new')}>
          {t.add}
        </button>{' '}
        <Link to={paths.search}>{t.try}</Link>
      </p>
      <TextField
        id="synonym-filter"
        label={t.filter}
        required
        value={filter}
        onChange={(value) => setFilter(String(value))}
      />
      {found.error && <FailedPart error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && !found.error && <Loading />}
      {found.data && items.length === 0 && <Empty title={t.none} />}
      {items.length > 0 && <SynonymTable items={items} onEdit={setEditing} />}
      <More list={found} />
      {editing && (
        <SynonymDialog
          key={editing === 'new' ? '' : editing.id}
          known={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(undefined)}
        />
      )}
    </div>
  );
}

function SynonymTable({ items, onEdit }: { items: Synonym[]; onEdit: (known: Synonym) => void }) {
  const t = useWords(searchWords).synonyms;
  return (
    <table className="grid cards">
      <caption className="vh">{t.title}</caption>
      <thead>
        <tr>
          <th scope="col">{t.phrase}</th>
          <th scope="col">{t.means}</th>
          <th scope="col">{t.actions}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row">{item.phrase}</th>
            <td data-l={t.means}>
              {item.means.length > 0 ? item.means.join('; ') : <span className="muted">{t.ignored}</span>}
            </td>
            <td data-l={t.actions}>
              {item.mayEdit && (
                <button
                  type="button"
                  className="btn alt sm"
                  aria-label={t.editFor(item.phrase)}
                  onClick={() => onEdit(item)}
                >
                  {t.edit}
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

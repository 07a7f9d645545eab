import { useState } from 'react';
import { useHotlines } from '#/shared/api/hotlines.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { useAgencies } from '#/shared/session/useAgencies.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Empty, FailedPart, Loading } from '#/shared/ui/states.tsx';
import type { HotlineItem } from './api.ts';
import { HotlineDialog } from './HotlineDialog.tsx';
import { OpenNow } from './OpenNow.tsx';
import { HOTLINE_ROLES } from './roles.ts';
import { hotlineWords } from './words.ts';

/** Hotlines of the caller's agencies. */
export function HotlineDeskPage() {
  const t = useWords(hotlineWords);
  const mine = new Set(useAgencies(HOTLINE_ROLES).map((agency) => agency.code));
  const [editing, setEditing] = useState<HotlineItem | 'new'>();
  const found = useHotlines();
  const items = (found.data?.items ?? []).filter((item) => mine.has(item.agency));
  return (
    <div className="wrap stack">
      <Crumbs />
      <PageTitle>{t.desk.title}</PageTitle>
      <p className="lede">{t.desk.lede}</p>
      <p>
        <button type="button" className="btn" onClick={() => setEditing('new')}>
          {t.desk.add}
        </button>
      </p>
      {found.error && <FailedPart error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && !found.error && <Loading />}
      {found.data && items.length === 0 && <Empty title={t.none} />}
      {items.length > 0 && <HotlineTable items={items} onEdit={setEditing} />}
      {editing && (
        <HotlineDialog
          key={editing === 'new' ? '' : editing.id}
          known={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(undefined)}
        />
      )}
    </div>
  );
}

function HotlineTable({ items, onEdit }: { items: HotlineItem[]; onEdit: (item: HotlineItem) => void }) {
  const t = useWords(hotlineWords);
  const tx = useText();
  return (
    <table className="grid cards">
      <caption className="vh">{t.desk.title}</caption>
      <thead>
        <tr>
          {[t.desk.name, t.desk.agency, t.desk.phone, t.desk.now, t.desk.actions].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row">
              {tx(item.name)}
              <span className="muted small block">{t.purposes[item.purpose]}</span>
            </th>
            <td data-l={t.desk.agency}>{tx(item.agencyName)}</td>
            <td data-l={t.desk.phone} className="num">
              {item.phone}
            </td>
            <td data-l={t.desk.now}>
              <OpenNow hotline={item} />
            </td>
            <td data-l={t.desk.actions}>
              <button
                type="button"
                className="btn alt sm"
                aria-label={t.desk.editFor(tx(item.name))}
                onClick={() => onEdit(item)}
              >
                {t.desk.edit}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

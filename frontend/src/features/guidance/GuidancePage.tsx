import { useState } from 'react';
import { TextField } from '#/shared/form/fields/TextField.tsx';
import { dateTime } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { useRoles } from '#/shared/session/me.ts';
import { More } from '#/shared/ui/More.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Empty, FailedPart, Loading } from '#/shared/ui/states.tsx';
import { type Guidance, useGuidance } from './api.ts';
import { RecordForm } from './RecordForm.tsx';
import { GUIDANCE_ROLES } from './roles.ts';
import { guidanceWords } from './words.ts';

/** Guidance given at the counter or by phone: recorded, and found again. */
export function GuidancePage() {
  const t = useWords(guidanceWords);
  const roles = useRoles();
  const [filter, setFilter] = useState('');
  const found = useGuidance(filter.trim());
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="wrap stack">
      <PageTitle>{t.title}</PageTitle>
      <p className="lede">{t.lede}</p>
      {GUIDANCE_ROLES.some((role) => roles.has(role)) && <RecordForm />}
      <h2>{t.list}</h2>
      <TextField
        id="guidance-filter"
        label={t.filter}
        required
        value={filter}
        onChange={(value) => setFilter(String(value))}
      />
      {found.error && <FailedPart error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && !found.error && <Loading />}
      {found.data && items.length === 0 && <Empty title={t.none} />}
      {items.length > 0 && <GuidanceTable items={items} />}
      <More list={found} />
    </div>
  );
}

function GuidanceTable({ items }: { items: Guidance[] }) {
  const t = useWords(guidanceWords);
  return (
    <table className="grid cards">
      <caption className="vh">{t.list}</caption>
      <thead>
        <tr>
          {[t.columns.what, t.columns.advice, t.columns.by].map((name) => (
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
              {item.question}
              <span className="muted small block">
                {item.asker}, {t.channels[item.channel]}
                {item.procedure && `, ${item.procedure}`}
              </span>
            </th>
            <td data-l={t.columns.advice}>{item.advice}</td>
            <td data-l={t.columns.by}>
              {item.officerName}
              <time dateTime={item.givenAt} className="muted small block">
                {dateTime(item.givenAt)}
              </time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

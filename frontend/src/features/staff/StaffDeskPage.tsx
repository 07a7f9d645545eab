import { useState } from 'react';
import { AgencySelect } from '#/shared/domain/AgencySelect.tsx';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Empty, FailedPart, Loading } from '#/shared/ui/states.tsx';
import { type Post, usePosts } from './api.ts';
import { PostDialog } from './PostDialog.tsx';
import { STAFF_ROLES } from './roles.ts';
import { staffWords } from './words.ts';

/** Which officers the public sees, counter by counter. */
export function StaffDeskPage() {
  const t = useWords(staffWords);
  const [agency, setAgency] = useState<string>();
  return (
    <div className="wrap stack">
      <Crumbs />
      <PageTitle>{t.desk.title}</PageTitle>
      <p className="lede">{t.desk.lede}</p>
      <AgencySelect
        roles={STAFF_ROLES}
        label={t.agency}
        any={t.choose}
        value={agency}
        only={(kind) => kind === 'ONE_STOP'}
        onChange={setAgency}
      />
      {agency && <Posts key={agency} agency={agency} />}
    </div>
  );
}

function Posts({ agency }: { agency: string }) {
  const t = useWords(staffWords);
  const tx = useText();
  const found = usePosts(agency);
  const [editing, setEditing] = useState<Post>();
  if (found.error) return <FailedPart error={found.error} retry={() => void found.refetch()} />;
  if (!found.data) return <Loading />;
  if (found.data.items.length === 0) return <Empty title={t.desk.none} />;
  return (
    <>
      <table className="grid cards">
        <caption className="vh">{t.desk.title}</caption>
        <thead>
          <tr>
            {[t.name, t.position, t.desk.state, t.desk.actions].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.data.items.map((post) => (
            <tr key={post.appointment}>
              <th scope="row">{post.name}</th>
              <td data-l={t.position}>{tx(post.title)}</td>
              <td data-l={t.desk.state}>
                <span className={`tag ${post.published ? 'ok' : 'info'}`}>
                  {post.published ? t.desk.published : t.desk.hidden}
                </span>
              </td>
              <td data-l={t.desk.actions}>
                <button
                  type="button"
                  className="btn alt sm"
                  aria-label={t.desk.editFor(post.name)}
                  onClick={() => setEditing(post)}
                >
                  {t.desk.edit}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {editing && <PostDialog key={editing.appointment} post={editing} onClose={() => setEditing(undefined)} />}
    </>
  );
}

import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { tidy } from '#/shared/lib/text.ts';
import { useSession } from '#/shared/session/session.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { SearchIcon } from '#/shared/ui/icons.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Select } from '#/shared/ui/Select.tsx';
import { Empty, FailedPart, Loading } from '#/shared/ui/states.tsx';
import { useAgencyNames, usePublished } from './api/feedback.ts';
import { FollowForm } from './FollowForm.tsx';
import { PublishedItem } from './PublishedItem.tsx';
import { type PublishedSearch, THEMES } from './search.ts';
import { feedbackWords } from './words.ts';

const route = getRouteApi(paths.feedback);

/** What was made public; the ways to write and to follow. */
export function PublishedPage() {
  const t = useWords(feedbackWords);
  const search = route.useSearch();
  const found = usePublished(search);
  const { status } = useSession();
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="wrap stack">
      <Crumbs />
      <PageTitle>{t.title}</PageTitle>
      <p className="lede">{t.lede}</p>
      <p className="row">
        <Link to={paths.newFeedback} className="btn">
          {t.write}
        </Link>
        {status !== 'anonymous' && <Link to={paths.ownFeedback}>{t.mine}</Link>}
      </p>
      <details className="section">
        <summary>{t.follow.title}</summary>
        <FollowForm />
      </details>
      <Search search={search} />
      {found.error && <FailedPart error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && !found.error && <Loading />}
      <p role="status" className="vh">
        {found.data && items.length === 0 ? t.list.none : ''}
      </p>
      {found.data && items.length === 0 && <Empty title={t.list.none} />}
      <ul role="list" className="results voices">
        {items.map((item) => (
          <li key={item.id}>
            <h2>
              <Link to={paths.publishedFeedback} params={{ id: item.id }}>
                {item.title}
              </Link>
            </h2>
            <PublishedItem item={item} />
          </li>
        ))}
      </ul>
      {found.hasNextPage && (
        <p className="more">
          <button
            type="button"
            className="btn alt"
            disabled={found.isFetchingNextPage}
            onClick={() => void found.fetchNextPage()}
          >
            {t.list.more}
          </button>
        </p>
      )}
    </div>
  );
}

function Search({ search }: { search: PublishedSearch }) {
  const t = useWords(feedbackWords);
  const tx = useText();
  const navigate = useNavigate();
  const agencies = useAgencyNames().data ?? [];
  const change = (to: PublishedSearch) => void navigate({ to: paths.feedback, search: { ...search, ...to } });
  const active = Boolean(search.theme || search.agency || search.onTime);
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          change({ q: tidy(String(new FormData(event.currentTarget).get('q') ?? '')) || undefined });
        }}
      >
        <label htmlFor="q" className="search-label">
          {t.list.search}
        </label>
        <div className="search onlight">
          <input key={search.q} id="q" type="search" name="q" defaultValue={search.q} aria-describedby="q-hint" />
          <button type="submit" className="btn">
            <SearchIcon />
            <span>{t.list.button}</span>
          </button>
        </div>
        <p className="hint" id="q-hint">
          {t.list.hint}
        </p>
      </form>
      <fieldset className="filters">
        <legend className="vh">{t.list.filters}</legend>
        <Select
          label={t.list.theme}
          value={search.theme}
          any={t.list.any}
          options={THEMES.map((theme) => ({ value: theme, label: t.theme[theme] }))}
          onChange={(theme) => change({ theme })}
        />
        <Select
          label={t.list.agency}
          value={search.agency}
          any={t.list.any}
          options={agencies.map((agency) => ({ value: agency.code, label: tx(agency.name) }))}
          onChange={(agency) => change({ agency })}
        />
        <Select
          label={t.list.onTime}
          value={search.onTime}
          any={t.list.any}
          options={(['yes', 'no'] as const).map((value) => ({ value, label: t.list[value] }))}
          onChange={(onTime) => change({ onTime })}
        />
        {active && (
          <button
            type="button"
            className="linkish"
            onClick={() => change({ theme: undefined, agency: undefined, onTime: undefined })}
          >
            {t.list.clear}
          </button>
        )}
      </fieldset>
    </search>
  );
}

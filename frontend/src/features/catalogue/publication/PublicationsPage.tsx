import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '#/config/paths.ts';
import { isProblem } from '#/shared/api/problem.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Empty, FailedPage, FailedPart, Loading } from '#/shared/ui/states.tsx';
import { toast } from '#/shared/ui/toast.tsx';
import { PublicationItem } from './PublicationItem.tsx';
import { useKeptAgencies, usePublications } from './publications.ts';
import { RecordDialog } from './RecordDialog.tsx';
import { publicationWords } from './words.ts';

const route = getRouteApi(paths.publications);

/** Decisions after which the catalogue must be brought up to date, the overdue first. */
export function PublicationsPage() {
  const t = useWords(publicationWords);
  const { done } = route.useSearch();
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = usePublications(
    Boolean(done),
  );
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  if (isProblem(error, 403)) return <FailedPage error={error} />;
  return (
    <div className="wrap stack">
      <PageTitle>{t.title}</PageTitle>
      <p>{t.lede}</p>
      <Recording />
      <nav aria-label={t.show} className="tabs">
        <Link to={paths.publications} search={{}} aria-current={done ? undefined : 'page'}>
          {t.open}
        </Link>
        <Link to={paths.publications} search={{ done: true }} aria-current={done ? 'page' : undefined}>
          {t.done}
        </Link>
      </nav>
      {error && <FailedPart error={error} retry={() => void refetch()} />}
      {isPending && !error && <Loading />}
      {data && items.length === 0 && <Empty title={done ? t.noneDone : t.none} />}
      <ol role="list" className="cal-versions">
        {items.map((decision) => (
          <PublicationItem key={decision.id} decision={decision} />
        ))}
      </ol>
      {hasNextPage && (
        <p className="more no-print">
          <button type="button" className="btn alt" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t.more}
          </button>
        </p>
      )}
    </div>
  );
}

/** For those who keep a catalogue. */
function Recording() {
  const t = useWords(publicationWords);
  const agencies = useKeptAgencies();
  const [open, setOpen] = useState(false);
  if (!agencies.data?.length) return null;
  return (
    <p className="no-print">
      <button type="button" className="btn" onClick={() => setOpen(true)}>
        {t.record}
      </button>
      {open && (
        <RecordDialog
          agencies={agencies.data}
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            toast(t.saved);
          }}
        />
      )}
    </p>
  );
}

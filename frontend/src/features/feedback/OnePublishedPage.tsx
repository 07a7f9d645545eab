import { getRouteApi } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { FailedPage, Loading } from '#/shared/ui/states.tsx';
import { useOnePublished } from './api/feedback.ts';
import { FollowPublishedPart } from './FollowPublishedPart.tsx';
import { PublishedItem } from './PublishedItem.tsx';
import { feedbackWords } from './words.ts';

const route = getRouteApi(paths.publishedFeedback);

/** One that was made public, under an address of its own. */
export function OnePublishedPage() {
  const t = useWords(feedbackWords);
  const { id } = route.useParams();
  const { data, error, refetch } = useOnePublished(id);
  if (error) return <FailedPage error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <div className="wrap voices stack">
      <Crumbs trail={[{ label: t.title, to: paths.feedback }]} />
      <PageTitle>{data.title}</PageTitle>
      <PublishedItem item={data} open />
      <FollowPublishedPart id={data.id} />
    </div>
  );
}

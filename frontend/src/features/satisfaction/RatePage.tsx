import { getRouteApi } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Empty, FailedPage, Loading } from '#/shared/ui/states.tsx';
import { useInvitations } from './api/ratings.ts';
import { InvitationPart } from './InvitationPart.tsx';
import { satisfactionWords } from './words.ts';

const route = getRouteApi(paths.rateDossier);

/** What the link or QR code of a receipt lets its holder rate. */
export function RatePage() {
  const t = useWords(satisfactionWords);
  const { key } = route.useParams();
  const { data, error, refetch } = useInvitations(key);
  if (!data && error) return <FailedPage error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <div className="wrap voice-form stack">
      <PageTitle>{t.title}</PageTitle>
      <p className="lede">{t.lede}</p>
      {data.items.length === 0 && <Empty title={t.nothing} />}
      {data.items.map((item) => (
        <InvitationPart key={item.token} item={item} dossier={key} />
      ))}
    </div>
  );
}

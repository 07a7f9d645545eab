import { getRouteApi, Link } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { FailedPage, FailedPart, Loading, Notice } from '#/shared/ui/states.tsx';
import { useEndLetters, useLetters } from './api/letters.ts';
import { letterWords } from './letterWords.ts';

const route = getRouteApi(paths.feedbackLetters);

/** Where the link under a letter leads; opening it ends nothing, for mail scanners open links, too. */
export function LettersPage() {
  const t = useWords(letterWords).letters;
  const { token } = route.useParams();
  const { data, error, refetch } = useLetters(token);
  const end = useEndLetters(token);
  if (error) return <FailedPage error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <div className="wrap voices stack">
      <PageTitle>{t.title}</PageTitle>
      {data.ended ? (
        <>
          <Notice tone="ok">{t.ended}</Notice>
          {data.own && <p>{t.ownStays}</p>}
        </>
      ) : (
        <>
          <p>{data.own ? t.own : t.followed}</p>
          {end.error && <FailedPart error={end.error} />}
          <p>
            <button type="button" className="btn" disabled={end.isPending} onClick={() => end.mutate()}>
              {t.end}
            </button>
          </p>
        </>
      )}
      <p>
        <Link to={paths.feedback}>{t.toAll}</Link>
      </p>
    </div>
  );
}

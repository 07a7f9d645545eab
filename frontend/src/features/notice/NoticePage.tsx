import { getRouteApi } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { isProblem } from '#/shared/api/problem.ts';
import { dateTime, dateTimeLong } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Paragraphs } from '#/shared/ui/Paragraphs.tsx';
import { FailedPage, Loading, Notice } from '#/shared/ui/states.tsx';
import { useNotice } from './api.ts';
import { noticeWords } from './words.ts';

const route = getRouteApi(paths.notice);

/** One notice. */
export function NoticePage() {
  const t = useWords(noticeWords);
  const tx = useText();
  const found = useNotice(route.useParams().id);
  if (found.error)
    return (
      <FailedPage error={found.error} {...(!isProblem(found.error, 404) && { retry: () => void found.refetch() })} />
    );
  if (!found.data) return <Loading />;
  const { content, late, shownFrom } = found.data;
  return (
    <div className="wrap stack">
      <Crumbs trail={[{ label: t.title, to: paths.notices }]} />
      <PageTitle>{tx(content.title)}</PageTitle>
      <p className="meta">
        <span className="tag info">{t.kinds[content.kind]}</span>
        <time dateTime={shownFrom}>{t.since(dateTime(shownFrom))}</time>
      </p>
      {content.downFrom && content.downTo && (
        <Notice tone="warn">
          <p>{t.down(dateTimeLong(content.downFrom), dateTimeLong(content.downTo))}</p>
          {late && (
            <p>
              {t.late} {content.lateReason}
            </p>
          )}
        </Notice>
      )}
      <Paragraphs text={tx(content.body)} />
    </div>
  );
}

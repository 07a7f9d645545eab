import { getRouteApi } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { isProblem } from '#/shared/api/problem.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { FailedPage, Hotline, Loading } from '#/shared/ui/states.tsx';
import { Answer } from './Answer.tsx';
import { useQuestion } from './api.ts';
import { faqWords } from './words.ts';

const route = getRouteApi(paths.question);

/** One question and its answer. */
export function QuestionPage() {
  const t = useWords(faqWords);
  const tx = useText();
  const found = useQuestion(route.useParams().id);
  if (found.error)
    return (
      <FailedPage error={found.error} {...(!isProblem(found.error, 404) && { retry: () => void found.refetch() })} />
    );
  if (!found.data) return <Loading />;
  return (
    <div className="wrap stack">
      <Crumbs trail={[{ label: t.title, to: paths.questions }]} />
      <PageTitle>{tx(found.data.content.question)}</PageTitle>
      <Answer question={found.data} />
      <Hotline />
    </div>
  );
}

import { Link, useNavigate } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { SearchBox } from '#/shared/domain/search/SearchBox.tsx';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { More } from '#/shared/ui/More.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { Empty, FailedPart, Loading } from '#/shared/ui/states.tsx';
import { useQuestions } from './api.ts';
import { faqWords } from './words.ts';

/** All published questions, and a search among them. */
export function QuestionsPage() {
  const t = useWords(faqWords);
  const tx = useText();
  const navigate = useNavigate();
  const found = useQuestions();
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="wrap">
      <Crumbs />
      <PageTitle>{t.title}</PageTitle>
      <p className="lede">{t.lede}</p>
      <SearchBox
        light
        kind="QUESTION"
        onSearch={(q) => void navigate({ to: paths.search, search: { q, kind: 'QUESTION' } })}
      />
      {found.error && <FailedPart error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && !found.error && <Loading />}
      {found.data && items.length === 0 && <Empty title={t.none} />}
      <ul role="list" className="results">
        {items.map((item) => (
          <li key={item.id}>
            <Link to={paths.question} params={{ id: item.id }}>
              {tx(item.content.question)}
            </Link>
          </li>
        ))}
      </ul>
      <More list={found} />
    </div>
  );
}

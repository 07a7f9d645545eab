import { getRouteApi } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { isProblem } from '#/shared/api/problem.ts';
import { useProcedure } from '#/shared/api/procedure.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { FailedPage, Loading, Notice } from '#/shared/ui/states.tsx';
import { FileNow } from './FileNow.tsx';
import { LegalParts } from './LegalParts.tsx';
import { catalogueWords } from './words.ts';

const route = getRouteApi(paths.procedure);

/** Everything to know before filing, then every part the law lists. */
export function ProcedurePage() {
  const t = useWords(catalogueWords);
  const tx = useText();
  const { code } = route.useParams();
  const found = useProcedure(code);
  if (found.error)
    return (
      <FailedPage error={found.error} {...(!isProblem(found.error, 404) && { retry: () => void found.refetch() })} />
    );
  if (!found.data) return <Loading />;
  const { definition } = found.data;
  return (
    <div className="wrap">
      <Crumbs trail={[{ label: t.list.title, to: paths.procedures }]} />
      <div className="two procedure">
        <div className="stack">
          <p className="meta">
            <span className={`tag ${definition.onlineLevel === 'FULL' ? 'ok' : 'info'}`}>
              {t.online[definition.onlineLevel]}
            </span>
            <span>{tx(definition.field.name)}</span>
            <span className="num">
              {t.page.code} {definition.code}
            </span>
          </p>
          <PageTitle>{tx(definition.name)}</PageTitle>
          <p className="lede">{tx(definition.summary)}</p>
          <Prepare definition={definition} />
        </div>
        <FileNow procedure={found.data} />
      </div>
      {(!definition.verified || definition.notices.length > 0) && (
        <Notice tone="warn">
          {!definition.verified && <p>{t.page.unverified}</p>}
          {definition.notices.map((notice) => (
            <p key={notice.vi}>{tx(notice)}</p>
          ))}
        </Notice>
      )}
      <LegalParts procedure={found.data} />
    </div>
  );
}

function Prepare({ definition }: { definition: NonNullable<ReturnType<typeof useProcedure>['data']>['definition'] }) {
  const t = useWords(catalogueWords).page;
  const tx = useText();
  return (
    <>
      <h2>{t.prepare}</h2>
      {definition.papers.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <ul className="ticks">
          {definition.papers.map((paper) => (
            <li key={paper.code}>
              {tx(paper.name)}
              {!paper.required && <span className="opt"> ({t.optional})</span>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

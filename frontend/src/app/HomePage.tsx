import { Link, useNavigate } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { useFields } from '#/features/catalogue/api/fields.ts';
import { useProcedures } from '#/features/catalogue/api/procedures.ts';
import { LookupForm } from '#/features/lookup/LookupForm.tsx';
import { useLimitWords } from '#/shared/domain/limit.ts';
import { SearchBox } from '#/shared/domain/search/SearchBox.tsx';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Drum } from '#/shared/ui/icons.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { FailedPart, Hotline } from '#/shared/ui/states.tsx';
import { homeWords } from './homeWords.ts';

const SHOWN = 9;

export function HomePage() {
  const t = useWords(homeWords);
  const navigate = useNavigate();
  return (
    <>
      <section className="hero">
        <div className="hero-art">
          <Drum />
        </div>
        <div className="wrap">
          <PageTitle>{t.title}</PageTitle>
          <p>{t.lede}</p>
          <SearchBox onSearch={(q) => void navigate({ to: paths.search, search: { q } })} />
        </div>
      </section>
      <div className="wrap">
        <OnlineProcedures />
        <Fields />
        <section className="section two">
          <div className="card tint stack">
            <h2>{t.track}</h2>
            <LookupForm />
          </div>
          <div className="stack">
            <h2>{t.help}</h2>
            <p>{t.helpBody}</p>
            <Hotline />
            <p>
              <Link to={paths.questions}>{t.questions}</Link>
            </p>
          </div>
        </section>
      </div>
    </>
  );
}

/** What can be done from here to the end, without going anywhere. */
function OnlineProcedures() {
  const t = useWords(homeWords);
  const tx = useText();
  const limit = useLimitWords();
  const found = useProcedures({ online: 'FULL' });
  const procedures = found.data?.pages[0]?.items.slice(0, SHOWN) ?? [];
  return (
    <section className="section">
      <h2>{t.online}</h2>
      {found.error && <FailedPart error={found.error} retry={() => void found.refetch()} />}
      <ul role="list" className="tasks" data-rows={SHOWN} aria-busy={found.isPending}>
        {procedures.map((procedure) => (
          <li key={procedure.code}>
            <Link to={paths.procedure} params={{ code: procedure.code }}>
              {tx(procedure.name)}
            </Link>
            <p>{limit(procedure.limit)}</p>
          </li>
        ))}
      </ul>
      <p className="more">
        <Link to={paths.procedures}>{t.all}</Link>
      </p>
    </section>
  );
}

function Fields() {
  const t = useWords(homeWords);
  const tx = useText();
  const fields = useFields().data ?? [];
  if (fields.length === 0) return null;
  return (
    <section className="section">
      <h2>{t.fields}</h2>
      <ul role="list" className="chips">
        {fields.map((field) => (
          <li key={field.code}>
            <Link to={paths.procedures} search={{ field: field.code }}>
              {tx(field.name)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

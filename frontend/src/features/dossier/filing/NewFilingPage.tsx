import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '#/config/paths.ts';
import { useMyDossiers } from '#/features/dossier/api/dossiers.ts';
import { useStartDossier } from '#/features/dossier/api/startDossier.ts';
import { type Procedure, useProcedure } from '#/shared/api/procedure.ts';
import { ErrorSummary } from '#/shared/form/ErrorSummary.tsx';
import { RadioField } from '#/shared/form/fields/ChoiceField.tsx';
import { Combobox } from '#/shared/form/fields/Combobox.tsx';
import { dateTime } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { useMe } from '#/shared/session/me.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { FailedPage, FailedPart, Loading, Notice } from '#/shared/ui/states.tsx';
import { newFilingWords } from './words.ts';

const route = getRouteApi(paths.newFiling);
/** Up to this many offices are shown as radio buttons, more as a list to search. */
const FEW = 4;

export function NewFilingPage() {
  const t = useWords(newFilingWords);
  const { procedure } = route.useSearch();
  const found = useProcedure(procedure ?? '');
  if (!procedure)
    return (
      <div className="wrap stack">
        <PageTitle>{t.noProcedure}</PageTitle>
        <p>
          <Link to={paths.procedures} className="btn">
            {t.find}
          </Link>
        </p>
      </div>
    );
  if (found.error) return <FailedPage error={found.error} retry={() => void found.refetch()} />;
  if (!found.data) return <Loading />;
  return <StartForm procedure={found.data} />;
}

function StartForm({ procedure: { definition, offers } }: { procedure: Procedure }) {
  const t = useWords(newFilingWords);
  const tx = useText();
  const me = useMe().data;
  const navigate = useNavigate();
  const start = useStartDossier();
  const only = offers.length === 1 ? offers[0]?.competent : undefined;
  const [agency, setAgency] = useState<string | undefined>(only?.code);
  const [attempt, setAttempt] = useState(0);
  // The server refuses it too; better to know before anything is written.
  const barred = me && me.kind !== 'SYSTEM' && !definition.applicantKinds.includes(me.kind) ? me.kind : undefined;
  const missing = attempt > 0 && !agency;
  const choices = offers.map(({ competent }) => ({ value: competent.code, label: tx(competent.name) }));
  const field = {
    id: 'agency',
    label: t.where,
    hint: offers.length > FEW ? t.whereHint : undefined,
    required: true,
    error: missing ? t.whereMissing : undefined,
    value: agency,
    choices,
    onChange: (value: unknown) => setAgency(value as string | undefined),
  };
  const begin = () => {
    if (!agency) return setAttempt(attempt + 1);
    start.mutate(
      { procedureCode: definition.code, agency },
      { onSuccess: (draft) => void navigate({ to: paths.filing, params: { id: draft.id }, replace: true }) },
    );
  };
  return (
    <div className="wrap">
      <Crumbs trail={[{ label: tx(definition.name), to: paths.procedure, params: { code: definition.code } }]} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          begin();
        }}
      >
        <ErrorSummary errors={missing ? [{ id: 'agency', text: t.whereMissing }] : []} attempt={attempt} />
        <p className="muted">{tx(definition.name)}</p>
        <PageTitle hasErrors={missing}>{t.title}</PageTitle>
        <div className="stack intro">
          {me && <p>{t.filing(me.organisationName ?? me.name)}</p>}
          {barred && <Notice tone="warn">{t.notForYou[barred]}</Notice>}
          {only && <p>{t.goesTo(tx(only.name))}</p>}
          {definition.papers.length === 0 ? <p>{t.noPapers}</p> : <p>{t.ready}</p>}
          <ul>
            {definition.papers.map((paper) => (
              <li key={paper.code}>
                {tx(paper.name)}
                {!paper.required && <span className="opt"> ({t.optional})</span>}
              </li>
            ))}
          </ul>
          <p>{t.saved}</p>
        </div>
        <OwnDraft procedure={definition.code} />
        {!only && (offers.length > FEW ? <Combobox {...field} /> : <RadioField {...field} />)}
        {start.error && <FailedPart error={start.error} />}
        <button type="submit" className="btn block" disabled={start.isPending || barred !== undefined}>
          {t.start}
        </button>
      </form>
    </div>
  );
}

/** A draft of the same procedure is rather gone on with than begun again. */
function OwnDraft({ procedure }: { procedure: string }) {
  const t = useWords(newFilingWords);
  const drafts = useMyDossiers('DRAFT').data?.pages[0]?.items ?? [];
  const draft = drafts.find((known) => known.procedureCode === procedure);
  if (!draft) return null;
  return (
    <div className="intro">
      <Notice>
        <p>{t.draft}</p>
        <p>
          <Link to={paths.filing} params={{ id: draft.id }}>
            {t.resume(dateTime(draft.updatedAt))}
          </Link>
        </p>
      </Notice>
    </div>
  );
}

import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { paths } from '#/config/paths.ts';
import type { Command } from '#/features/officer/api/act.ts';
import { type Dossier, fetchDossier, useDossier } from '#/features/officer/api/dossier.ts';
import { Dues } from '#/shared/domain/dues/Dues.tsx';
import { owedOf } from '#/shared/domain/dues/dues.ts';
import { StatutoryForms } from '#/shared/domain/forms/StatutoryForms.tsx';
import { formWords } from '#/shared/domain/forms/words.ts';
import { moneyWords } from '#/shared/domain/money/words.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { useRoles } from '#/shared/session/me.ts';
import { useShortcuts } from '#/shared/ui/shortcuts.ts';
import { FailedPage, Loading } from '#/shared/ui/states.tsx';
import { ActionBar } from './ActionBar.tsx';
import { ActionDialogs } from './ActionDialogs.tsx';
import { Banners } from './banners.tsx';
import { newEntries } from './changes.ts';
import type { ActionAnswers } from './fields.ts';
import { HistoryPart, OpinionsPart } from './historyParts.tsx';
import { type News, NewsBox } from './NewsBox.tsx';
import { PapersPart } from './PapersPart.tsx';
import { ClocksPart, FactsPart, FormPart, StepsPart } from './parts.tsx';
import type { ActionDone } from './useActionForm.ts';
import { useNextDossier } from './useNextDossier.ts';
import { WorkHead } from './WorkHead.tsx';
import { workbenchWords } from './words.ts';

const route = getRouteApi(paths.workbench);

export function WorkbenchPage() {
  const { id } = route.useParams();
  const { data, error, refetch } = useDossier(id);
  if (!data && error) return <FailedPage error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  return <Workbench key={id} dossier={data} />;
}

function Workbench({ dossier }: { dossier: Dossier }) {
  const t = useWords(workbenchWords);
  const search = route.useSearch();
  const navigate = useNavigate();
  const next = useNextDossier(dossier.id, search);
  const [command, setCommand] = useState<Command>();
  const [news, setNews] = useState<News>();
  const drafts = useRef(new Map<Command, ActionAnswers>());
  const { queue, ...filters } = search;
  const back = { to: paths.queue, params: { name: queue ?? 'my-tasks' }, search: filters } as const;
  const forward = { to: paths.workbench, params: { id: next ?? '' }, search } as const;
  useShortcuts({ n: () => next && void navigate(forward), u: () => void navigate(back) });

  const done = (what: ActionDone) => {
    drafts.current.delete(what.command);
    setCommand(undefined);
    setNews({ done: what });
  };
  const conflict = async (wanted: Command) => {
    const fresh = await fetchDossier(dossier.id).catch(() => undefined);
    const changed = newEntries(dossier.timeline, fresh?.timeline ?? []);
    if (changed.length === 0) return false;
    setCommand(undefined);
    setNews({ changed, still: fresh?.allowedActions.includes(wanted) ?? false });
    return true;
  };
  return (
    <div className="wrap workbench">
      <nav className="way no-print" aria-label={t.back}>
        <Link {...back}>← {t.back}</Link>
        {next ? (
          <Link {...forward}>
            {t.nextDossier} → <span className="muted small wide-only">({t.nextKey})</span>
          </Link>
        ) : (
          queue && <span className="muted small">{t.noNext}</span>
        )}
      </nav>
      <WorkHead dossier={dossier} />
      <NewsBox news={news} dossier={dossier} />
      <ActionBar
        dossier={dossier}
        onChoose={(chosen) => {
          setNews(undefined);
          setCommand(chosen);
        }}
      />
      <div className="two desk">
        <div>
          <Banners dossier={dossier} />
          <Dues dues={dossier.dues}>
            <ToCashier dossier={dossier} />
          </Dues>
          <FormPart dossier={dossier} />
          <PapersPart dossier={dossier} />
          <FormsPart dossier={dossier} />
          <OpinionsPart dossier={dossier} />
          <HistoryPart dossier={dossier} />
        </div>
        <aside>
          <ClocksPart dossier={dossier} />
          <FactsPart dossier={dossier} />
          <StepsPart dossier={dossier} />
          <Links dossier={dossier} />
        </aside>
      </div>
      {command && (
        <ActionDialogs
          key={command}
          command={command}
          scene={{
            dossier,
            draft: drafts.current.get(command) ?? {},
            onDraft: (answers) => drafts.current.set(command, answers),
            onDone: done,
            onConflict: conflict,
            onClose: () => setCommand(undefined),
          }}
        />
      )}
    </div>
  );
}

/** What the law prescribes on paper. */
function FormsPart({ dossier }: { dossier: Dossier }) {
  const t = useWords(formWords);
  return (
    <section className="part" aria-labelledby="statutory-forms">
      <h2 id="statutory-forms">{t.title}</h2>
      <StatutoryForms key={dossier.version} dossier={dossier.id} />
    </section>
  );
}

/** Money is taken at the cashier's desk; whoever sits there goes straight to this dossier. */
function ToCashier({ dossier }: { dossier: Dossier }) {
  const m = useWords(moneyWords);
  const cashier = useRoles().has('CASHIER');
  if (!cashier || owedOf(dossier.dues).length === 0) return null;
  const q = dossier.dossierCode ?? dossier.filingReference;
  return (
    <p className="no-print">
      <Link to={paths.cashier} search={{ q }} className="btn">
        {m.collect}
      </Link>
    </p>
  );
}

function Links({ dossier }: { dossier: Dossier }) {
  const t = useWords(workbenchWords);
  return (
    <ul role="list" className="no-print links">
      {dossier.acceptedAt && (
        <li>
          <Link to={paths.receipt} params={{ id: dossier.id }}>
            {t.print}
          </Link>
        </li>
      )}
      {dossier.statusToken && (
        <li>
          <Link to={paths.qrLanding} params={{ token: dossier.statusToken }}>
            {t.publicPage}
          </Link>
        </li>
      )}
    </ul>
  );
}

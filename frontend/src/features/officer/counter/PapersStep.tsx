import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '#/config/paths.ts';
import { type Dossier, dossierChanged, useDossier } from '#/features/officer/api/dossier.ts';
import { ActionDialogs } from '#/features/officer/workbench/ActionDialogs.tsx';
import { actionWords } from '#/features/officer/workbench/actionWords.ts';
import { useProcedureOf } from '#/shared/api/procedure.ts';
import { PaperUpload } from '#/shared/domain/PaperUpload.tsx';
import { StatusQr } from '#/shared/domain/StatusQr.tsx';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { FailedPage, Loading, Notice } from '#/shared/ui/states.tsx';
import { counterWords } from './words.ts';

/** Scans of what was handed in, then acceptance with its receipt, or the post's hand-over. */
export function PapersStep({ id }: { id: string }) {
  const { data, error, refetch } = useDossier(id);
  if (!data && error) return <FailedPage error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  return <Papers dossier={data} />;
}

function Papers({ dossier }: { dossier: Dossier }) {
  const t = useWords(counterWords).papers;
  const tx = useText();
  const papers = useProcedureOf(dossier).data?.definition.papers ?? [];
  return (
    <div className="wrap stack">
      <PageTitle>{t.title}</PageTitle>
      <p>
        <b>{tx(dossier.procedureName)}</b>
      </p>
      <div className="two">
        <div className="stack">
          <p className="num">{t.lede(dossier.filingReference ?? '')}</p>
          {papers.length === 0 && <p>{t.none}</p>}
          {dossier.allowedActions.includes('ATTACH') &&
            papers.map((paper) => (
              <PaperUpload
                key={paper.code}
                dossier={dossier.id}
                paper={paper}
                files={dossier.attachments.filter((file) => file.paper === paper.code)}
                onChanged={() => dossierChanged(dossier.id)}
              />
            ))}
          <LastStep dossier={dossier} />
        </div>
        <aside>{dossier.statusToken && <StatusQr token={dossier.statusToken} />}</aside>
      </div>
    </div>
  );
}

function LastStep({ dossier }: { dossier: Dossier }) {
  const t = useWords(counterWords).papers;
  const a = useWords(actionWords);
  const navigate = useNavigate();
  const [command, setCommand] = useState<'ACCEPT' | 'HAND_OVER'>();
  const open = (['HAND_OVER', 'ACCEPT'] as const).find((known) => dossier.allowedActions.includes(known));
  const done = async () => {
    setCommand(undefined);
    if (command === 'ACCEPT') await navigate({ to: paths.receipt, params: { id: dossier.id } });
  };
  return (
    <section className="stack" aria-labelledby="last">
      <h2 id="last">{t.next}</h2>
      <div role="status">{!open && dossier.postal?.handedOverAt && <Notice tone="ok">{t.handed}</Notice>}</div>
      {open && <p>{open === 'ACCEPT' ? t.accept : t.handOver}</p>}
      <div className="row">
        {open && (
          <button type="button" className="btn" onClick={() => setCommand(open)}>
            {a[open].button}
          </button>
        )}
        <Link to={paths.workbench} params={{ id: dossier.id }} className="btn alt">
          {t.open}
        </Link>
        <Link to={paths.counterIntake} className="btn alt">
          {t.anew}
        </Link>
      </div>
      {command && (
        <ActionDialogs
          command={command}
          scene={{
            dossier,
            draft: {},
            onDraft: () => undefined,
            onDone: () => void done(),
            onConflict: async () => {
              await dossierChanged(dossier.id);
              return false;
            },
            onClose: () => setCommand(undefined),
          }}
        />
      )}
    </section>
  );
}

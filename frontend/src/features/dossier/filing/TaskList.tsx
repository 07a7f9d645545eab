import { Link, useNavigate } from '@tanstack/react-router';
import { paths } from '#/config/paths.ts';
import { DiscardButton } from '#/features/dossier/DiscardButton.tsx';
import { dossierWords } from '#/features/dossier/words.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { Crumbs } from '#/shared/ui/Crumbs.tsx';
import { CheckIcon } from '#/shared/ui/icons.tsx';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import type { TaskProps } from './FilingPage.tsx';
import { filingWords } from './filingWords.ts';
import { type Part, progress } from './progress.ts';
import { SaveStatus } from './SaveStatus.tsx';

const PARTS: Part[] = ['form', 'papers', 'delivery'];

/** What there is to do, in order, and how far each part is. */
export function TaskList({ dossier, definition, draft }: TaskProps) {
  const t = useWords(filingWords);
  const d = useWords(dossierWords);
  const tx = useText();
  const navigate = useNavigate();
  const status = progress(definition, draft, dossier.attachments);
  const parts = definition.papers.length > 0 ? PARTS : PARTS.filter((part) => part !== 'papers');
  const ready = parts.every((part) => status[part] === 'done' || status[part] === 'optional');
  const tone = { todo: '', started: 'info', done: 'ok', optional: '' };
  return (
    <>
      <Crumbs trail={[{ label: d.mine.title, to: paths.myDossiers }]} />
      <p className="muted">{t.list.title}</p>
      <PageTitle>{tx(dossier.procedureName)}</PageTitle>
      <p className="lede">{t.list.goesTo(tx(dossier.competentAgency.name))}</p>
      <ol role="list" className="todo">
        {parts.map((part) => (
          <li key={part}>
            <Link
              to={paths.filing}
              params={{ id: dossier.id }}
              search={{ task: part }}
              aria-describedby={`${part}-status`}
            >
              {t.list.parts[part]}
            </Link>
            <span id={`${part}-status`} className={`tag ${tone[status[part]]}`}>
              {status[part] === 'done' && <CheckIcon />}
              {t.list.status[status[part]]}
            </span>
          </li>
        ))}
        <li>
          {ready ? (
            <Link
              to={paths.filing}
              params={{ id: dossier.id }}
              search={{ task: 'check' }}
              aria-describedby="check-status"
            >
              {t.list.check}
            </Link>
          ) : (
            <span>{t.list.check}</span>
          )}
          <span id="check-status" className={ready ? 'tag info' : 'muted small'}>
            {ready ? t.list.ready : t.list.notYet}
          </span>
        </li>
      </ol>
      <SaveStatus draft={draft} />
      <div className="row">
        <Link to={paths.myDossiers} className="btn alt">
          {t.list.later}
        </Link>
        <DiscardButton
          id={dossier.id}
          name={tx(dossier.procedureName)}
          onDone={() => void navigate({ to: paths.myDossiers, replace: true })}
        />
      </div>
      <p className="small muted">{t.list.laterHint}</p>
    </>
  );
}

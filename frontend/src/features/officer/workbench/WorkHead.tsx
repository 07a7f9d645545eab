import type { Dossier } from '#/features/officer/api/dossier.ts';
import { Deadline } from '#/shared/domain/Deadline.tsx';
import { StateTag } from '#/shared/domain/StateTag.tsx';
import { domainWords } from '#/shared/domain/words.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { useMe } from '#/shared/session/me.ts';
import { PageTitle } from '#/shared/ui/PageTitle.tsx';
import { OVER } from './parts.tsx';
import { workbenchWords } from './words.ts';

/** Which dossier this is, where it stands, and who has it. */
export function WorkHead({ dossier }: { dossier: Dossier }) {
  const t = useWords(workbenchWords);
  const w = useWords(domainWords);
  const tx = useText();
  const me = useMe().data?.subject;
  const { assignee, clocks } = dossier;
  const clock = clocks.find(({ kind }) => kind === 'SETTLEMENT') ?? clocks.find(({ kind }) => kind === 'INTAKE');
  const code = dossier.dossierCode ?? dossier.filingReference ?? '';
  return (
    <header className="work-head">
      <p className="muted small">{dossier.dossierCode ? t.code : t.reference}</p>
      <PageTitle className="num">{code}</PageTitle>
      <p>
        <b>{tx(dossier.procedureName)}</b> <span className="muted small nowrap">{dossier.procedureCode}</span>
      </p>
      <p className="meta-line">
        <StateTag state={dossier.state} />
        {clock && !OVER.includes(dossier.state) && (
          <Deadline remainingMinutes={clock.remainingMinutes} late={clock.late} paused={Boolean(clock.pausedAt)} />
        )}
        <span>
          {t.applicant}: <b>{dossier.applicant.organisationName ?? dossier.applicant.name}</b>
        </span>
        <span>
          {t.officer}: <b>{assignee ? (assignee.subject === me ? t.me : assignee.name) : t.nobody}</b>
        </span>
        <span>{w.channel[dossier.channel]}</span>
      </p>
    </header>
  );
}

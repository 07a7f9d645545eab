import type { Command } from '#/features/officer/api/act.ts';
import type { Dossier } from '#/features/officer/api/dossier.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { useMe } from '#/shared/session/me.ts';
import { isFinal, planActions } from './actions.ts';
import { actionWords } from './actionWords.ts';
import { workbenchWords } from './words.ts';

/** What this officer may do now: exactly what the server allows. */
export function ActionBar({ dossier, onChoose }: { dossier: Dossier; onChoose: (command: Command) => void }) {
  const t = useWords(workbenchWords);
  const a = useWords(actionWords);
  const me = useMe().data?.subject;
  const { main, next, aside } = planActions(dossier.allowedActions);
  const { assignee } = dossier;
  const button = (command: Command, look: string) => (
    <button key={command} type="button" className={look} onClick={() => onChoose(command)}>
      {a[command].button}
    </button>
  );
  return (
    <section className="actions no-print" aria-label={t.actions}>
      {assignee && assignee.subject !== me && <p className="small">{t.heldBy(assignee.name)}</p>}
      {!main && aside.length === 0 && <p>{t.noActions}</p>}
      <div className="row">
        {main && button(main, 'btn')}
        {[...next, ...aside].map((command) => button(command, isFinal(command) ? 'btn alt danger-alt' : 'btn alt'))}
      </div>
    </section>
  );
}

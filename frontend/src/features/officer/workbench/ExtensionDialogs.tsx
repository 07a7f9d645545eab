import { api } from '#/shared/api/client.ts';
import { dateTimeLong } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { Dialog } from '#/shared/ui/Dialog.tsx';
import { FailedPart, Loading, Notice } from '#/shared/ui/states.tsx';
import { ActionDialog } from './ActionDialog.tsx';
import { actionWords } from './actionWords.ts';
import { bannerWords } from './bannerWords.ts';
import { type ActionAnswers, localOf } from './fields.ts';
import type { ActionScene } from './useActionForm.ts';

const letter = ({ reason, dueAt }: { reason: string; dueAt: string }): ActionAnswers => ({
  reason,
  dueAt: localOf(dueAt),
});
/** What was typed before comes first; else the letter as it was drafted. */
const drafted = (scene: ActionScene, draft: ActionAnswers): ActionScene => ({
  ...scene,
  draft: { ...draft, ...scene.draft },
});

/** The letter of apology as the system drafts it, to be completed and put before the head. */
export function RequestExtension({ scene }: { scene: ActionScene }) {
  const t = useWords(bannerWords).extension;
  const title = useWords(actionWords).REQUEST_EXTENSION.title;
  const params = { path: { id: scene.dossier.id } };
  const { data, error, refetch } = api.useQuery(
    'get',
    '/api/v1/dossiers/{id}/extension-proposal',
    { params },
    { staleTime: 0, gcTime: 0 },
  );
  if (!data)
    return (
      <Dialog open title={title} onClose={scene.onClose}>
        {error ? <FailedPart error={error} retry={() => void refetch()} /> : <Loading />}
      </Dialog>
    );
  return (
    <ActionDialog command="REQUEST_EXTENSION" scene={drafted(scene, letter(data))}>
      <Notice tone={data.late ? 'warn' : 'info'}>
        <p>
          {t.old(dateTimeLong(data.oldDueAt))}
          {data.late && <span className="block">{t.willBeLate}</span>}
        </p>
      </Notice>
    </ActionDialog>
  );
}

/** The head reads the letter, may word it anew, and sends it. */
export function ApproveExtension({ scene }: { scene: ActionScene }) {
  const t = useWords(bannerWords).extension;
  const { extension } = scene.dossier;
  if (!extension) return null;
  return (
    <ActionDialog command="APPROVE_EXTENSION" scene={drafted(scene, letter(extension))}>
      <Notice tone={extension.late ? 'warn' : 'info'}>
        <p>{t.old(dateTimeLong(extension.oldDueAt))}</p>
        <p>{t.asked(extension.requestedBy, dateTimeLong(extension.requestedAt))}</p>
        {extension.late && <p>{t.late}</p>}
      </Notice>
    </ActionDialog>
  );
}

import { useWords } from '#/shared/i18n/messages.ts';
import { Dialog } from '#/shared/ui/Dialog.tsx';
import { toast } from '#/shared/ui/toast.tsx';
import { filingWords } from './filingWords.ts';
import type { Draft } from './useDraft.ts';

/** The same draft was saved somewhere else: the writer decides, nothing is thrown away unasked. */
export function ConflictDialog({ draft }: { draft: Draft }) {
  const t = useWords(filingWords).conflict;
  return (
    <Dialog open={draft.status.kind === 'conflict'} title={t.title} onClose={() => void draft.keepMine().catch(toast)}>
      <p>{t.body}</p>
      <div className="row">
        <button type="button" className="btn" onClick={() => void draft.keepMine().catch(toast)}>
          {t.mine}
        </button>
        <button type="button" className="btn alt" onClick={() => void draft.takeTheirs().catch(toast)}>
          {t.theirs}
        </button>
      </div>
    </Dialog>
  );
}

import { type Dossier, dossierChanged } from '#/features/officer/api/dossier.ts';
import { PaperUpload } from '#/shared/domain/PaperUpload.tsx';
import { words } from '#/shared/i18n/messages.ts';
import { workbenchWords } from './words.ts';

/** Paper code of what officers add. */
export const RESULT = 'RESULT';
const name = words(workbenchWords.vi.papers.result, workbenchWords.en.papers.result);
const note = words(workbenchWords.vi.papers.resultHint, workbenchWords.en.papers.resultHint);
const paper = { code: RESULT, name, note, originals: 1, copies: 0, required: false };

/** The signed result, scanned. */
export function ResultUpload({ dossier, id }: { dossier: Dossier; id?: string }) {
  return (
    <PaperUpload
      {...(id && { id })}
      dossier={dossier.id}
      paper={paper}
      files={dossier.attachments.filter((file) => file.paper === RESULT)}
      onChanged={() => dossierChanged(dossier.id)}
    />
  );
}

import { useProcedureOf } from '#/shared/api/procedure.ts';
import { AttachmentLine } from '#/shared/domain/attachment.tsx';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import type { Dossier } from './api/dossier.ts';
import { dossierWords } from './words.ts';

const RESULT = 'RESULT';

/** Papers by the name the procedure gives them, results first. */
export function Papers({ dossier }: { dossier: Dossier }) {
  const t = useWords(dossierWords).page;
  const tx = useText();
  const known = useProcedureOf(dossier).data?.definition.papers ?? [];
  const codes = [...new Set(dossier.attachments.map((file) => file.paper))].sort(
    (a, b) => Number(b === RESULT) - Number(a === RESULT),
  );
  if (codes.length === 0) return <p>{t.noPapers}</p>;
  return codes.map((code) => {
    const paper = known.find((candidate) => candidate.code === code);
    return (
      <div key={code}>
        <h3>{code === RESULT ? t.results : paper ? tx(paper.name) : code}</h3>
        <ul role="list" className="file-list">
          {dossier.attachments
            .filter((file) => file.paper === code)
            .map((file) => (
              <AttachmentLine key={file.id} dossier={dossier.id} attachment={file} />
            ))}
        </ul>
      </div>
    );
  });
}

import { useState } from 'react';
import { type Dossier, dossierChanged } from '#/features/officer/api/dossier.ts';
import type { Schemas } from '#/shared/api/client.ts';
import { useProcedureOf } from '#/shared/api/procedure.ts';
import { type Attachment, attachmentBytes } from '#/shared/domain/attachment.tsx';
import { PaperUpload } from '#/shared/domain/PaperUpload.tsx';
import { dateTime, fileSize } from '#/shared/i18n/format.ts';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { AlertIcon, FileIcon } from '#/shared/ui/icons.tsx';
import { PaperViewer } from '#/shared/viewer/PaperViewer.tsx';
import { RESULT, ResultUpload } from './ResultUpload.tsx';
import { workbenchWords } from './words.ts';

/** Papers by the procedure's list, with what is missing; one of them open beside the list. */
export function PapersPart({ dossier }: { dossier: Dossier }) {
  const t = useWords(workbenchWords).papers;
  const [open, setOpen] = useState<string>();
  const required = useProcedureOf(dossier).data?.definition.papers ?? [];
  const mayAttach = dossier.allowedActions.includes('ATTACH');
  const mayScan = mayAttach && dossier.state !== 'IN_PROGRESS';
  const known = new Set([...required.map((paper) => paper.code), RESULT]);
  const others = dossier.attachments.filter((file) => !known.has(file.paper));
  const results = dossier.attachments.filter((file) => file.paper === RESULT);
  const shown = dossier.attachments.find((file) => file.id === open);
  const files = (list: Attachment[]) => <Files files={list} open={open} onOpen={setOpen} />;
  return (
    <section className="part" aria-labelledby="papers">
      <h2 id="papers">{t.title}</h2>
      {(results.length > 0 || (mayAttach && !mayScan)) && (
        <div className="paper">
          <h3>{t.result}</h3>
          {files(results)}
          {mayAttach && !mayScan && (
            <details>
              <summary>{t.add}</summary>
              <ResultUpload id="scan-result" dossier={dossier} />
            </details>
          )}
        </div>
      )}
      {required.map((paper) => (
        <Paper key={paper.code} dossier={dossier} paper={paper} mayScan={mayScan}>
          {files(dossier.attachments.filter((file) => file.paper === paper.code))}
        </Paper>
      ))}
      {others.length > 0 && (
        <div className="paper">
          <h3>{t.more}</h3>
          {files(others)}
        </div>
      )}
      {required.length === 0 && dossier.attachments.length === 0 && <p>{t.none}</p>}
      {shown && (
        <PaperViewer
          key={shown.id}
          file={{
            id: shown.id,
            name: shown.fileName,
            mediaType: shown.mediaType,
            bytes: () => attachmentBytes(dossier.id, shown.id),
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  );
}

function Paper({
  dossier,
  paper,
  mayScan,
  children,
}: {
  dossier: Dossier;
  paper: Schemas['RequiredPaper'];
  mayScan: boolean;
  children: React.ReactNode;
}) {
  const t = useWords(workbenchWords).papers;
  const tx = useText();
  const open = dossier.state === 'SUPPLEMENT_REQUIRED' ? dossier.supplement : undefined;
  const mark = open?.papers.find((fault) => fault.name === paper.code)?.message;
  const files = dossier.attachments.filter((file) => file.paper === paper.code);
  return (
    <div className="paper">
      <h3>
        {tx(paper.name)} {paper.required && <span className="opt">({t.required})</span>}
      </h3>
      {mark && (
        <p className="mark">
          <AlertIcon />
          <span>
            <b>{t.marked}</b>: {mark}
          </span>
        </p>
      )}
      {files.length === 0 && !mayScan && <p className="muted">{t.missing}</p>}
      {children}
      {mayScan && (
        <details>
          <summary>{t.add}</summary>
          <PaperUpload
            id={`scan-${paper.code}`}
            dossier={dossier.id}
            paper={paper}
            files={files}
            onChanged={() => dossierChanged(dossier.id)}
          />
        </details>
      )}
    </div>
  );
}

function Files({
  files,
  open,
  onOpen,
}: {
  files: Attachment[];
  open: string | undefined;
  onOpen: (id: string | undefined) => void;
}) {
  const t = useWords(workbenchWords).papers;
  if (files.length === 0) return null;
  return (
    <ul role="list" className="paper-files">
      {files.map((file) => (
        <li key={file.id}>
          <FileIcon />
          <span className="file-name">
            {file.fileName} <span className="muted small nowrap">({fileSize(file.size)})</span>
            <span className="muted small block">{t.addedAt(dateTime(file.addedAt))}</span>
          </span>
          <button
            type="button"
            className="btn alt sm"
            aria-pressed={open === file.id}
            onClick={() => onOpen(open === file.id ? undefined : file.id)}
          >
            {t.open}
            <span className="vh"> {file.fileName}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

import type { Schemas } from '#/shared/api/client.ts';
import { useConfiguration } from '#/shared/api/configuration.ts';
import { FieldErrorText } from '#/shared/form/fields/Field.tsx';
import { useText, useWords } from '#/shared/i18n/messages.ts';
import { AlertIcon } from '#/shared/ui/icons.tsx';
import { type Attachment, AttachmentLine } from './attachment.tsx';
import { UploadLine } from './UploadLine.tsx';
import { uploadWords } from './uploadWords.ts';
import { acceptList, usePaperUploads } from './usePaperUploads.ts';

/** One paper of the dossier: its files, and a place to add more. */
export function PaperUpload({
  dossier,
  paper,
  files,
  mark,
  error,
  required = paper.required,
  id = `paper-${paper.code}`,
  onChanged,
}: {
  dossier: string;
  paper: Schemas['RequiredPaper'];
  files: Attachment[];
  /** Why an officer asked for it again. */
  mark?: string | undefined;
  error?: string | undefined;
  required?: boolean;
  /** Where one page asks for the same paper twice. */
  id?: string;
  /** The server's dossier changed: a file came or went. */
  onChanged: () => Promise<unknown>;
}) {
  const t = useWords(uploadWords);
  const tx = useText();
  const config = useConfiguration().data;
  const { uploads, add, retry, dismiss, remove, said } = usePaperUploads(dossier, paper.code, onChanged);
  const describedBy = [paper.note && `${id}-hint`, mark && `${id}-mark`, error && `${id}-err`]
    .filter(Boolean)
    .join(' ');
  return (
    <div className={['field', error && 'bad', mark && 'marked'].filter(Boolean).join(' ')}>
      <label htmlFor={id}>
        {tx(paper.name)}
        {!required && <span className="opt"> ({t.optional})</span>}
      </label>
      {paper.note && (
        <p className="hint" id={`${id}-hint`}>
          {tx(paper.note)}
        </p>
      )}
      {mark && (
        <p className="mark" id={`${id}-mark`}>
          <AlertIcon />
          <span>{mark}</span>
        </p>
      )}
      <FieldErrorText id={`${id}-err`}>{error}</FieldErrorText>
      <ul role="list" className="file-list">
        {files.map((file) => (
          <AttachmentLine key={file.id} dossier={dossier} attachment={file}>
            <button type="button" className="linkish" onClick={() => void remove(file.id)}>
              {t.remove}
              <span className="vh"> {file.fileName}</span>
            </button>
          </AttachmentLine>
        ))}
        {uploads.map((upload) => (
          <UploadLine
            key={upload.key}
            upload={upload}
            onRetry={() => retry(upload.key)}
            onDismiss={() => dismiss(upload.key)}
          />
        ))}
      </ul>
      <div className="drop">
        <span className="btn alt sm" aria-hidden="true">
          {t.choose}
        </span>
        <span className="small muted" aria-hidden="true">
          {t.drop}
        </span>
        <input
          id={id}
          type="file"
          multiple
          accept={config && acceptList(config.acceptedTypes)}
          aria-describedby={describedBy || undefined}
          aria-invalid={error ? true : undefined}
          onChange={(event) => {
            if (config) add([...(event.target.files ?? [])], config);
            event.target.value = '';
          }}
        />
      </div>
      <p role="status" className="vh">
        {said && t.done(said)}
      </p>
    </div>
  );
}

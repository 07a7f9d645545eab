import { useConfiguration } from '#/shared/api/configuration.ts';
import { isTransient } from '#/shared/api/problem.ts';
import { useProblemWords } from '#/shared/api/problemWords.ts';
import { fileSize } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { AlertIcon, FileIcon } from '#/shared/ui/icons.tsx';
import { uploadWords } from './uploadWords.ts';
import { typeNames, type Upload } from './usePaperUploads.ts';

/** A file on its way, or why it did not get there. */
export function UploadLine({
  upload,
  onRetry,
  onDismiss,
}: {
  upload: Upload;
  onRetry: () => void;
  onDismiss: () => void;
}) {
  const t = useWords(uploadWords);
  const explain = useProblemWords();
  const config = useConfiguration().data;
  const { name } = upload.file;
  const percent = Math.round(upload.progress * 100);
  const reason = () => {
    if (upload.fault === 'type') return t.wrongType(name, typeNames(config?.acceptedTypes ?? []));
    if (upload.fault === 'size') return t.tooLarge(name, fileSize(config?.maxUploadBytes ?? 0));
    if (upload.fault === 'empty') return t.empty(name);
    const { title, help } = explain(upload.fault);
    return `${name}: ${title}. ${help}`;
  };
  return (
    <li className={upload.fault ? 'file failed' : 'file'}>
      <span className="thumb">{upload.fault ? <AlertIcon /> : <FileIcon />}</span>
      {upload.fault ? (
        <span className="file-name" role="alert">
          {reason()}
        </span>
      ) : (
        <span className="file-name">
          {t.uploading(name, percent)}
          <progress max={100} value={percent} aria-label={name} />
        </span>
      )}
      {isTransient(upload.fault) && (
        <button type="button" className="linkish" onClick={onRetry}>
          {t.retry}
          <span className="vh"> {name}</span>
        </button>
      )}
      <button type="button" className="linkish" onClick={onDismiss}>
        {upload.fault ? t.remove : t.stop}
        <span className="vh"> {name}</span>
      </button>
    </li>
  );
}

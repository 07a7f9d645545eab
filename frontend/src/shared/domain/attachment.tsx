import { type ReactNode, useEffect, useState } from 'react';
import { fileBytes } from '#/shared/api/bytes.ts';
import type { Schemas } from '#/shared/api/client.ts';
import { fileSize } from '#/shared/i18n/format.ts';
import { useWords } from '#/shared/i18n/messages.ts';
import { saveFile } from '#/shared/lib/saveFile.ts';
import { FileIcon } from '#/shared/ui/icons.tsx';
import { toast } from '#/shared/ui/toast.tsx';
import { domainWords } from './words.ts';

export type Attachment = Schemas['Attachment'];

export const attachmentBytes = (dossier: string, attachment: string) =>
  fileBytes(`/dossiers/${dossier}/attachments/${attachment}/content`);

export const download = async (dossier: string, attachment: Attachment) =>
  saveFile(await attachmentBytes(dossier, attachment.id), attachment.fileName);

/** An address of an image's bytes for as long as the component shows it; undefined for other types and until loaded. */
export function useImageUrl(dossier: string, attachment: Attachment): string | undefined {
  const [url, setUrl] = useState<string>();
  const isImage = attachment.mediaType.startsWith('image/');
  useEffect(() => {
    if (!isImage) return;
    let made: string | undefined;
    let gone = false;
    attachmentBytes(dossier, attachment.id)
      .then((bytes) => {
        if (gone) return;
        made = URL.createObjectURL(bytes);
        setUrl(made);
      })
      .catch(() => undefined);
    return () => {
      gone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [dossier, attachment.id, isImage]);
  return url;
}

/** One file: preview of an image, name, size, download, and what else can be done with it. */
export function AttachmentLine({
  dossier,
  attachment,
  children,
}: {
  dossier: string;
  attachment: Attachment;
  children?: ReactNode;
}) {
  const t = useWords(domainWords);
  const image = useImageUrl(dossier, attachment);
  return (
    <li className="file">
      {image ? (
        <img className="thumb" src={image} alt={t.previewOf(attachment.fileName)} />
      ) : (
        <span className="thumb">
          <FileIcon />
        </span>
      )}
      <span className="file-name">
        {attachment.fileName} <span className="muted small nowrap">({fileSize(attachment.size)})</span>
      </span>
      <button type="button" className="linkish" onClick={() => void download(dossier, attachment).catch(toast)}>
        {t.download}
        <span className="vh"> {attachment.fileName}</span>
      </button>
      {children}
    </li>
  );
}

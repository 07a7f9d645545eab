import { client } from '#/shared/api/client.ts';
import { sendForm } from './upload.ts';

/** Uploads one file, telling how far it is (0–1). The key stays the same when the same file is tried again. */
export async function uploadPaper(
  dossier: string,
  paper: string,
  file: File,
  key: string,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const body = new FormData();
  body.append('paper', paper);
  body.append('file', file, file.name.normalize('NFC'));
  await sendForm(`/dossiers/${dossier}/attachments`, body, key, onProgress, signal);
}

export const removePaper = (dossier: string, attachment: string) =>
  client.DELETE('/api/v1/dossiers/{id}/attachments/{attachment}', {
    params: { path: { id: dossier, attachment } },
  });

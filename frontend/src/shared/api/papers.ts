import { client, requestHeaders } from '#/shared/api/client.ts';
import { NetworkError, ProblemError } from '#/shared/api/problem.ts';

/** Uploads one file, telling how far it is (0–1). The key stays the same when the same file is tried again. */
export function uploadPaper(
  dossier: string,
  paper: string,
  file: File,
  key: string,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const body = new FormData();
    body.append('paper', paper);
    body.append('file', file, file.name.normalize('NFC'));
    // fetch does not tell how much was sent.
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1/dossiers/${dossier}/attachments`);
    for (const [name, value] of Object.entries({ ...requestHeaders(), 'Idempotency-Key': key }))
      request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => onProgress(event.lengthComputable ? event.loaded / event.total : 0);
    request.onload = () => (request.status < 300 ? resolve() : reject(problemOf(request)));
    request.onerror = () => reject(new NetworkError('network'));
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'));
    signal.addEventListener('abort', () => request.abort());
    request.send(body);
  });
}

function problemOf(request: XMLHttpRequest) {
  try {
    return new ProblemError({ code: 'unknown', ...JSON.parse(request.responseText), status: request.status });
  } catch {
    return new ProblemError({ status: request.status, code: `http.${request.status}` });
  }
}

export const removePaper = (dossier: string, attachment: string) =>
  client.DELETE('/api/v1/dossiers/{id}/attachments/{attachment}', {
    params: { path: { id: dossier, attachment } },
  });

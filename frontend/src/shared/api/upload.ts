import { requestHeaders } from './client.ts';
import { NetworkError, ProblemError } from './problem.ts';

/** Sends a form with files, telling how far it is (0–1). The key stays the same when the same thing is tried again. */
export function sendForm(
  path: string,
  body: FormData,
  key: string,
  onProgress: (done: number) => void,
  signal?: AbortSignal,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    // fetch does not tell how much was sent.
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1${path}`);
    for (const [name, value] of Object.entries({ ...requestHeaders(), 'Idempotency-Key': key }))
      request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => onProgress(event.lengthComputable ? event.loaded / event.total : 0);
    request.onload = () => (request.status < 300 ? resolve(answerOf(request)) : reject(problemOf(request)));
    request.onerror = () => reject(new NetworkError('network'));
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort());
    request.send(body);
  });
}

function answerOf(request: XMLHttpRequest): unknown {
  return request.responseText ? JSON.parse(request.responseText) : undefined;
}

function problemOf(request: XMLHttpRequest) {
  try {
    return new ProblemError({ code: 'unknown', ...JSON.parse(request.responseText), status: request.status });
  } catch {
    return new ProblemError({ status: request.status, code: `http.${request.status}` });
  }
}

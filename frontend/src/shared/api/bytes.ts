import { requestHeaders } from './client.ts';
import { NetworkError, readProblem } from './problem.ts';

/** A file of the API. It comes with the caller's token, so a plain link cannot fetch it. */
export async function fileBytes(path: string, init: RequestInit = {}): Promise<Blob> {
  const response = await fetch(`/api/v1${path}`, {
    ...init,
    headers: { ...requestHeaders(), ...(init.body ? { 'Content-Type': 'application/json' } : {}) },
  }).catch((cause: unknown) => {
    throw new NetworkError('network', { cause });
  });
  if (!response.ok) throw await readProblem(response);
  return response.blob();
}

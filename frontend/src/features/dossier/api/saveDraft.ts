import { client, requestHeaders, type Schemas } from '#/shared/api/client.ts';
import type { Answers } from '#/shared/form/engine.ts';

export interface DraftParts {
  form: Answers;
  contact: Schemas['Contact'];
  delivery: Schemas['Delivery'];
}
const etag = (version: number) => `"${version}"`;

/** Saves a draft that is still as we know it; 412 when it was saved elsewhere meanwhile. @returns its new version */
export async function saveDraft(id: string, version: number, body: DraftParts): Promise<number> {
  const params = { path: { id }, header: { 'If-Match': etag(version) } };
  const { data } = await client.PATCH('/api/v1/dossiers/{id}', { params, body: body as Schemas['EditRequest'] });
  return data?.version ?? version;
}

/** The last words when the page is being left: the browser sends them after the page is gone. */
export function saveDraftOnLeave(id: string, version: number, body: DraftParts) {
  void fetch(`/api/v1/dossiers/${id}`, {
    method: 'PATCH',
    keepalive: true,
    headers: { ...requestHeaders(), 'Content-Type': 'application/json', 'If-Match': etag(version) },
    body: JSON.stringify(body),
  }).catch(() => undefined);
}

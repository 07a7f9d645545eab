import { type APIRequestContext, expect } from '@playwright/test';

const VERSION = '/api/v1';

/** The API as a persona, for the parts of a journey that happen at somebody else's desk. */
export async function asPersona(request: APIRequestContext, persona: string) {
  const { issuer } = await (await request.get(`${VERSION}/configuration`)).json();
  const granted = await request.post(`${issuer}/token`, {
    form: { grant_type: 'client_credentials', client_id: persona, client_secret: 'demo' },
  });
  const { access_token: token } = await granted.json();
  const headers = () => ({ Authorization: `Bearer ${token}`, 'Idempotency-Key': crypto.randomUUID() });
  return {
    async get(path: string) {
      const answer = await request.get(VERSION + path, { headers: headers() });
      expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
      return answer.json();
    },
    async post(path: string, data: unknown) {
      const answer = await request.post(VERSION + path, { headers: headers(), data: data as object });
      expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
      return answer.json();
    },
    /** Writes on what it has just read. */
    async patch(path: string, data: unknown) {
      const read = await request.get(VERSION + path, { headers: headers() });
      const match = { 'If-Match': read.headers().etag ?? '' };
      const answer = await request.patch(VERSION + path, { headers: { ...headers(), ...match }, data: data as object });
      expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
      return answer.json();
    },
    /** What is said to a command that must not succeed. */
    async refused(path: string, data: unknown): Promise<{ status: number; code: string }> {
      const answer = await request.post(VERSION + path, { headers: headers(), data: data as object });
      expect(answer.ok(), path).toBe(false);
      return answer.json();
    },
  };
}

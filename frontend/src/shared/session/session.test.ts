import { beforeEach, expect, test, vi } from 'vitest';
import { currentSession, finishLogin, logout } from './session.ts';

const END = 'https://issuer.example.org/endsession';
const issuer = vi.hoisted(() => ({
  endpoint: async (): Promise<string | undefined> => undefined,
  left: [] as unknown[],
  removed: 0,
}));

vi.mock('#/shared/api/configuration.ts', () => ({
  loadConfiguration: async () => ({ issuer: 'https://issuer.example.org', clientId: 'spa', scope: 'openid' }),
}));
vi.mock('oidc-client-ts', () => ({
  InMemoryWebStorage: class {},
  WebStorageStateStore: class {},
  UserManager: class {
    events = new Proxy({}, { get: () => () => undefined });
    metadataService = { getEndSessionEndpoint: () => issuer.endpoint() };
    signinRedirectCallback = async () => ({ access_token: 'a', id_token: 'the id token', profile: { name: 'An' } });
    removeUser = async () => {
      issuer.removed++;
    };
    signoutRedirect = async (how: unknown) => {
      issuer.left.push(how);
    };
  },
}));

beforeEach(async () => {
  issuer.left = [];
  issuer.removed = 0;
  await finishLogin();
  expect(currentSession()).toEqual({ status: 'active', name: 'An' });
});

test('logging out leaves for the issuer with the token that it knows the session by', async () => {
  issuer.endpoint = async () => END;
  await logout();
  expect(issuer.left).toEqual([{ id_token_hint: 'the id token' }]);
  expect(currentSession().status, 'until the page is gone').toBe('active');
  dispatchEvent(new Event('pagehide'));
  expect(currentSession().status, 'to who comes back to it').toBe('anonymous');
});

test('an issuer without the endpoint, or out of reach, does not keep anybody logged in here', async () => {
  for (const endpoint of [async () => undefined, () => Promise.reject(new Error('network'))]) {
    issuer.endpoint = endpoint;
    await finishLogin();
    await logout();
    expect(currentSession()).toEqual({ status: 'anonymous' });
  }
  expect(issuer.removed).toBe(2);
  expect(issuer.left).toEqual([]);
});

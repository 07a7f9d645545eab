import type { User, UserManager } from 'oidc-client-ts';
import { useSyncExternalStore } from 'react';
import { paths } from '#/config/paths.ts';
import { provideCredentials, queryClient } from '#/shared/api/client.ts';
import { loadConfiguration } from '#/shared/api/configuration.ts';
import { saveEverything } from './unsaved.ts';

/**
 * Who is logged in. Tokens live in memory only: a reload asks the issuer again. Before a token ends it is renewed with the
 * refresh token; when that fails `ending` is set, the page asks to log in again, and drafts are saved first.
 */
export interface Session {
  status: 'anonymous' | 'active' | 'expired';
  name?: string;
  /** Set while the session is about to end and could not be renewed: when it ends, in ms since the epoch. */
  ending?: number;
}

const WARNING_SECONDS = 120;
let session: Session = { status: 'anonymous' };
let user: User | null = null;
let manager: Promise<UserManager> | undefined;
const listeners = new Set<() => void>();

function change(next: Session) {
  session = next;
  for (const tell of listeners) tell();
}

async function createManager(): Promise<UserManager> {
  // Loaded when somebody logs in: the public pages do without it.
  const [config, oidc] = await Promise.all([loadConfiguration(), import('oidc-client-ts')]);
  const { InMemoryWebStorage, WebStorageStateStore } = oidc;
  const made = new oidc.UserManager({
    authority: config.issuer,
    client_id: config.clientId,
    scope: config.scope,
    redirect_uri: location.origin + paths.loginDone,
    post_logout_redirect_uri: location.origin + paths.home,
    response_type: 'code',
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    // Only the state and PKCE verifier of a log-in that is under way; they must outlive the redirect, tokens must not.
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
    automaticSilentRenew: true,
    accessTokenExpiringNotificationTimeInSeconds: WARNING_SECONDS,
    monitorSession: false,
    loadUserInfo: false,
  });
  made.events.addUserLoaded(accept);
  made.events.addAccessTokenExpiring(() => {
    if (!user?.refresh_token) warn();
  });
  made.events.addSilentRenewError(warn);
  made.events.addAccessTokenExpired(expire);
  return made;
}

function theManager() {
  manager ??= createManager();
  manager.catch(() => {
    manager = undefined;
  });
  return manager;
}

function accept(loaded: User) {
  user = loaded;
  change({ status: 'active', name: String(loaded.profile.HoVaTen ?? loaded.profile.name ?? '') });
}
function warn() {
  if (session.status === 'active' && user?.expires_at) change({ ...session, ending: user.expires_at * 1000 });
}
function expire() {
  if (session.status === 'active') change({ ...session, status: 'expired' });
}

provideCredentials({ token: () => user?.access_token, onRefused: expire });

/** Leaves for the issuer's log-in page and comes back to `returnTo` (this page, if not said). Saves drafts first. */
export async function login(returnTo = location.pathname + location.search) {
  await saveEverything();
  await (await theManager()).signinRedirect({ state: { returnTo } });
}

/** On the way back from the issuer. @returns the page to go on with */
export async function finishLogin(): Promise<string> {
  const loaded = await (await theManager()).signinRedirectCallback();
  accept(loaded);
  const { returnTo } = (loaded.state ?? {}) as { returnTo?: string };
  // Only a path of ours: never let a crafted state send a logged-in person elsewhere.
  return returnTo?.startsWith('/') && !returnTo.startsWith('//') ? returnTo : paths.home;
}

/** Nothing of the person is left on the page. */
function forget() {
  user = null;
  queryClient.clear();
  change({ status: 'anonymous' });
}

/**
 * Ends the session here and at the issuer (OpenID Connect RP-Initiated Logout 1.0): leaves for the issuer, which sends back to the home
 * page. An issuer that has no such endpoint, or does not answer, keeps its own session; ours ends in any case.
 */
export async function logout() {
  await saveEverything();
  const current = await theManager();
  const endpoint = await current.metadataService.getEndSessionEndpoint().catch(() => undefined);
  const hint = user?.id_token;
  if (!endpoint || !hint) {
    await current.removeUser();
    return forget();
  }
  // Only when the page is really gone: until then it stays as it is, and the browser's "back" finds nobody on it.
  addEventListener('pagehide', forget, { once: true });
  await current.signoutRedirect({ id_token_hint: hint });
}

/** Tries once more to renew; the dialog's "stay logged in". */
export const renew = async () => {
  await saveEverything();
  const renewed = await (await theManager()).signinSilent();
  if (!renewed) throw new Error('not renewed');
};

export const currentSession = () => session;
export const useSession = () =>
  useSyncExternalStore((tell) => {
    listeners.add(tell);
    return () => {
      listeners.delete(tell);
    };
  }, currentSession);

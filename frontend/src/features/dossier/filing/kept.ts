import type { DraftParts } from '#/features/dossier/api/saveDraft.ts';

const key = (id: string) => `motcua.kept.${id}`;

/** Puts what could not be saved aside while the person logs in again; only in this tab, and only until then. */
export function keepForLater(id: string, parts: DraftParts) {
  try {
    sessionStorage.setItem(key(id), JSON.stringify(parts));
  } catch {
    // No storage: the last moment's typing is lost, everything before it is on the server.
  }
}

export function takeKept(id: string): DraftParts | undefined {
  try {
    const kept = sessionStorage.getItem(key(id));
    sessionStorage.removeItem(key(id));
    return kept ? (JSON.parse(kept) as DraftParts) : undefined;
  } catch {
    return undefined;
  }
}

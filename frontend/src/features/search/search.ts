import { KINDS } from '#/shared/domain/search/kinds.ts';

/** What the results page is asked for in its address. */
export interface PortalSearch {
  q?: string | undefined;
  kind?: (typeof KINDS)[number] | undefined;
}

export function portalSearch(search: Record<string, unknown>): PortalSearch {
  const q = String(search.q ?? '')
    .normalize('NFC')
    .trim()
    .slice(0, 200);
  const kind = KINDS.find((known) => known === search.kind);
  return { ...(q && { q }), ...(kind && { kind }) };
}

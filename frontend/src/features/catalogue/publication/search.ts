/** Which decisions are looked at, in the address. */
export interface PublicationSearch {
  done?: boolean | undefined;
}

export const publicationSearch = (search: Record<string, unknown>): PublicationSearch => ({
  done: search.done === true || search.done === 'true' || undefined,
});

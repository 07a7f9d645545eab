/** Whose officers are shown, in the address. */
export interface StaffSearch {
  agency?: string | undefined;
}
export const staffSearch = (search: Record<string, unknown>): StaffSearch =>
  typeof search.agency === 'string' && search.agency ? { agency: search.agency.slice(0, 35) } : {};

/** Which calendar is looked at, in the address. */
export interface CalendarSearch {
  agency?: string | undefined;
  year?: number | undefined;
  draft?: boolean | undefined;
}

export const calendarSearch = (search: Record<string, unknown>): CalendarSearch => {
  const year = Number(search.year);
  return {
    agency: typeof search.agency === 'string' ? search.agency.slice(0, 35) : undefined,
    year: Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : undefined,
    draft: search.draft === true || search.draft === 'true' || undefined,
  };
};

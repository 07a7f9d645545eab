/** What the list of procedures may be asked for in its address. */
export interface ProcedureSearch {
  q?: string | undefined;
  field?: string | undefined;
  level?: (typeof LEVELS)[number] | undefined;
  online?: (typeof ONLINE_LEVELS)[number] | undefined;
}
export const LEVELS = ['PROVINCE', 'DISTRICT', 'COMMUNE'] as const;
export const ONLINE_LEVELS = ['FULL', 'PARTIAL', 'NONE'] as const;

const text = (value: unknown) => {
  const words = value === undefined || value === null ? '' : String(value).normalize('NFC').trim();
  return words ? words.slice(0, 200) : undefined;
};
const oneOf = <T extends string>(all: readonly T[], value: unknown) => all.find((known) => known === value);

export const procedureSearch = (search: Record<string, unknown>): ProcedureSearch => ({
  q: text(search.q),
  field: text(search.field),
  level: oneOf(LEVELS, search.level),
  online: oneOf(ONLINE_LEVELS, search.online),
});

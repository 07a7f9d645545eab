/** Where the officer is in taking in paper: which procedure for which agency, then which dossier. */
export interface IntakeSearch {
  procedure?: string | undefined;
  agency?: string | undefined;
  dossier?: string | undefined;
}
const text = (value: unknown) => (typeof value === 'string' && value.length <= 64 && value ? value : undefined);
const code = (value: unknown) => text(typeof value === 'number' ? String(value) : value);

export const intakeSearch = (search: Record<string, unknown>): IntakeSearch => ({
  procedure: code(search.procedure),
  agency: code(search.agency),
  dossier: text(search.dossier),
});

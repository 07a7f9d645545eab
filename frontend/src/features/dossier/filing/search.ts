/** Which procedure a new dossier is for. */
export interface NewFilingSearch {
  procedure?: string | undefined;
}
export const newFilingSearch = (search: Record<string, unknown>): NewFilingSearch => ({
  procedure: search.procedure === undefined ? undefined : String(search.procedure).slice(0, 40),
});

/** The parts of a filing, in their order; none is the task list. */
export const TASKS = ['form', 'papers', 'delivery', 'check', 'done'] as const;
export type Task = (typeof TASKS)[number];
export interface FilingSearch {
  task?: Task | undefined;
  /** Step of the form, by its id. */
  step?: string | undefined;
  /** Came from the check page to mend one thing: goes back there. */
  back?: 'check' | undefined;
  /** The field to mend. */
  field?: string | undefined;
}
const text = (value: unknown) => (typeof value === 'string' && value ? value.slice(0, 100) : undefined);
export const filingSearch = (search: Record<string, unknown>): FilingSearch => ({
  task: TASKS.find((task) => task === search.task),
  step: text(search.step),
  back: search.back === 'check' ? 'check' : undefined,
  field: text(search.field),
});

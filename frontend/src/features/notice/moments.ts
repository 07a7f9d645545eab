/** What a field of type datetime-local holds for a moment, in Vietnam's time wherever the editor sits. */
const OFFSET = 7 * 60 * 60_000;
export const typedMoment = (iso: string | undefined) =>
  iso ? new Date(new Date(iso).getTime() + OFFSET).toISOString().slice(0, 16) : '';
export const sentMoment = (typed: string) => (typed ? new Date(`${typed}:00+07:00`).toISOString() : undefined);

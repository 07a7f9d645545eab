/** What a queue may be narrowed to, in its address. */
export interface QueueSearch {
  q?: string | undefined;
  procedure?: string | undefined;
  channel?: (typeof CHANNELS)[number] | undefined;
  step?: string | undefined;
  due?: (typeof DUES)[number] | undefined;
}
/** The workbench also knows from which queue one came, to lead on and back. */
export interface WorkbenchSearch extends QueueSearch {
  queue?: (typeof QUEUES)[number] | undefined;
}
export const CHANNELS = ['ONLINE', 'COUNTER', 'POSTAL'] as const;
export const DUES = ['LATE', 'SOON', 'LATER'] as const;
export const QUEUES = [
  'my-tasks',
  'intake',
  'my-unit',
  'due-soon',
  'late',
  'waiting',
  'to-return',
  'opinions',
] as const;
export type QueueName = (typeof QUEUES)[number];

const text = (value: unknown, length: number) => {
  const words = value === undefined || value === null ? '' : String(value).normalize('NFC').trim();
  return words ? words.slice(0, length) : undefined;
};
const oneOf = <T extends string>(all: readonly T[], value: unknown) => all.find((known) => known === value);

export const queueSearch = (search: Record<string, unknown>): QueueSearch => ({
  q: text(search.q, 100),
  procedure: text(search.procedure, 40),
  channel: oneOf(CHANNELS, search.channel),
  step: text(search.step, 40),
  due: oneOf(DUES, search.due),
});
export const workbenchSearch = (search: Record<string, unknown>): WorkbenchSearch => ({
  ...queueSearch(search),
  queue: oneOf(QUEUES, search.queue),
});

export const isNarrowed = (search: QueueSearch) => Object.values(search).some((value) => value !== undefined);

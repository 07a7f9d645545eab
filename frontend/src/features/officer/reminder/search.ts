/** What the list of reminders shows, in its address. */
export interface ReminderSearch {
  all?: true | undefined;
}
export const reminderSearch = (search: Record<string, unknown>): ReminderSearch =>
  search.all === true ? { all: true } : {};

import type { HotlineItem } from './api.ts';

export const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export type WeekText = Record<(typeof DAYS)[number], string>;

/** Sessions of each day as somebody types them. */
export const typedWeek = (week: HotlineItem['week']): WeekText =>
  Object.fromEntries(DAYS.map((day) => [day, (week?.[day] ?? []).join(', ')])) as WeekText;

/** What was typed, as the API takes it; days without sessions are left out. */
export const sentWeek = (week: WeekText) =>
  Object.fromEntries(
    DAYS.map((day) => [
      day,
      week[day]
        .split(/[,;]/)
        .map((session) => session.replace(/\s/g, '').replace('–', '-'))
        .filter(Boolean),
    ]).filter(([, sessions]) => (sessions as string[]).length > 0),
  ) as Record<string, string[]>;

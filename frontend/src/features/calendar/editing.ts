import type { Content, Draft, SpecialDay } from './api/calendars.ts';

/** What every editing dialog is given. */
export interface Editing {
  draft: Draft;
  onSave: (content: Content) => void;
  onClose: () => void;
  failure: unknown;
  busy: boolean;
}

/** The content with this day said anew, or not at all. */
export const withDay = (content: Content, day: string, said: SpecialDay | undefined): Content => ({
  ...content,
  days: [...content.days.filter((other) => other.day !== day), ...(said ? [said] : [])],
});

const SESSIONS = /^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/;
/** "7:00 – 11:30, 13:30-17:00" → sessions; undefined when it cannot be read. */
export function readSessions(text: string): string[] | undefined {
  const parts = text
    .split(/[,;]/)
    .map((part) =>
      part
        .replace(/\s/g, '')
        .replace(/[–—]/g, '-')
        .replace(/\b(\d):/g, '0$1:'),
    )
    .filter(Boolean);
  return parts.every((part) => SESSIONS.test(part)) ? parts : undefined;
}

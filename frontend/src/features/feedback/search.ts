import type { Schemas } from '#/shared/api/client.ts';

export type Theme = Schemas['FeedbackTheme'];
export type About = Schemas['FeedbackAbout'];
export type DeskView = Schemas['FeedbackDeskView'];
export const THEMES = [
  'DELAY',
  'ATTITUDE',
  'EXTRA_PAPERS',
  'FEES',
  'INFORMATION',
  'ONLINE_SERVICE',
  'RECOMMENDATION',
  'OTHER',
] as const satisfies Theme[];
export const ABOUTS = ['PROCEDURE', 'AGENCY', 'OFFICER_CONDUCT', 'DOSSIER'] as const satisfies About[];
export const VIEWS = [
  'TO_CLASSIFY',
  'WAITING',
  'TO_ANSWER',
  'TO_PUBLISH',
  'MINE',
  'DONE',
] as const satisfies DeskView[];

/** What the public list is narrowed to, in its address. */
export interface PublishedSearch {
  q?: string | undefined;
  theme?: Theme | undefined;
  agency?: string | undefined;
  onTime?: 'yes' | 'no' | undefined;
}
const text = (value: unknown) => {
  const words = value === undefined || value === null ? '' : String(value).normalize('NFC').trim();
  return words ? words.slice(0, 200) : undefined;
};
const oneOf = <T extends string>(all: readonly T[], value: unknown) => all.find((known) => known === value);

export const publishedSearch = (search: Record<string, unknown>): PublishedSearch => ({
  q: text(search.q),
  theme: oneOf(THEMES, search.theme),
  agency: text(search.agency),
  onTime: oneOf(['yes', 'no'] as const, search.onTime),
});

/** What a complaint begins with when one comes from somewhere else in the app. */
export interface NewFeedbackSearch {
  about?: About | undefined;
  agency?: string | undefined;
  procedure?: string | undefined;
}
export const newFeedbackSearch = (search: Record<string, unknown>): NewFeedbackSearch => ({
  about: oneOf(ABOUTS, search.about),
  agency: text(search.agency),
  procedure: text(search.procedure),
});

export interface DeskSearch {
  view?: DeskView | undefined;
}
export const deskSearch = (search: Record<string, unknown>): DeskSearch => ({ view: oneOf(VIEWS, search.view) });

/** Roles that may be given a complaint to answer. */
export const FEEDBACK_ROLES = ['FEEDBACK_OFFICER', 'UNIT_HEAD', 'SIGNATORY', 'CASE_OFFICER', 'INTAKE_OFFICER'];

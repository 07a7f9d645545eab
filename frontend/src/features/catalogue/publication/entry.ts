import { dayOf, time } from '#/shared/i18n/format.ts';
import { tidy } from '#/shared/lib/text.ts';
import type { PublicationRequest } from './publications.ts';

export const LISTS = ['published', 'amended', 'abolished'] as const;
const TEXTS = ['agency', 'number', 'signedOn', 'issuer', 'receivedAt'] as const;
const CODE = /^\d\.\d{6}(\.[0-9A-Za-z.]{1,30})?$/;

/** What is typed into the form. */
export type Entry = Record<(typeof TEXTS)[number] | (typeof LISTS)[number], string>;
export type Fault = 'missing' | 'noCode' | { badCode: string };

export const emptyEntry = (agency: string): Entry => {
  const now = new Date();
  const today = dayOf(now);
  return {
    agency,
    number: '',
    signedOn: today,
    issuer: '',
    receivedAt: `${today}T${time(now)}`,
    published: '',
    amended: '',
    abolished: '',
  };
};

export const codesOf = (text: string) => text.split(/[\s,;]+/).filter(Boolean);

/** What keeps the entry from being sent, by field. */
export function faultsOf(entry: Entry): Partial<Record<keyof Entry, Fault>> {
  const faults: Partial<Record<keyof Entry, Fault>> = {};
  for (const name of TEXTS) if (!tidy(entry[name])) faults[name] = 'missing';
  for (const name of LISTS) {
    const badCode = codesOf(entry[name]).find((code) => !CODE.test(code));
    if (badCode) faults[name] = { badCode };
  }
  if (LISTS.every((name) => codesOf(entry[name]).length === 0)) faults.published = 'noCode';
  return faults;
}

/** The office's time, wherever the browser is. */
export const requestOf = (entry: Entry): PublicationRequest => ({
  agency: entry.agency,
  number: tidy(entry.number),
  signedOn: entry.signedOn,
  issuer: tidy(entry.issuer),
  receivedAt: new Date(`${entry.receivedAt}:00+07:00`).toISOString(),
  published: codesOf(entry.published),
  amended: codesOf(entry.amended),
  abolished: codesOf(entry.abolished),
});

import { currentLanguage } from './language.ts';

/** Times are shown in Vietnam's zone wherever the reader is: they are an office's times. */
const ZONE = 'Asia/Ho_Chi_Minh';
const locale = () => (currentLanguage() === 'en' ? 'en-GB' : 'vi-VN');
const cache = new Map<string, Intl.DateTimeFormat>();
function formatter(options: Intl.DateTimeFormatOptions) {
  const key = locale() + JSON.stringify(options);
  const known = cache.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale(), { timeZone: ZONE, ...options });
  cache.set(key, made);
  return made;
}
const DAY = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

export const number = (n: number) => new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(n);
export const money = (dong: number) => `${number(dong)} ${currentLanguage() === 'en' ? 'VND' : 'đồng'}`;
export const date = (iso: string) => formatter(DAY).format(new Date(iso));
export const time = (iso: string | Date) => formatter(CLOCK).format(new Date(iso));
/** "15:30, 24/11/2026": the hour first, as Vietnamese receipts write it. */
export const dateTime = (iso: string) => `${time(iso)}, ${date(iso)}`;
export const dateLong = (iso: string) =>
  formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(iso));
export const dateTimeLong = (iso: string) => `${time(iso)}, ${dateLong(iso)}`;
/** "Th 4 25/11": of a moment, or of a calendar date without a zone (yyyy-mm-dd). */
export const weekdayAndDay = (iso: string) =>
  formatter({ weekday: 'short', day: '2-digit', month: '2-digit' }).format(
    new Date(iso.length === 10 ? `${iso}T12:00:00+07:00` : iso),
  );
const OFFSET = 7 * 60 * 60_000;
/** The calendar date (yyyy-mm-dd) of a moment in Vietnam. */
export const dayOf = (moment: Date) => new Date(moment.getTime() + OFFSET).toISOString().slice(0, 10);
/** Minutes since midnight of a moment in Vietnam. */
export const minuteOf = (moment: Date) => ((moment.getTime() + OFFSET) / 60_000) % (24 * 60);
/** A calendar date without a zone (yyyy-mm-dd) as people write it. */
export const plainDate = (day: string) => day.split('-').reverse().join('/');
export const fileSize = (bytes: number) =>
  bytes < 1024 * 1024 ? `${number(Math.max(1, Math.round(bytes / 1024)))} KB` : `${number(bytes / 1024 / 1024)} MB`;
/** Digits of a phone number, for a tel: link. */
export const phoneLink = (phone: string) => `tel:${phone.replace(/[^\d+]/g, '')}`;

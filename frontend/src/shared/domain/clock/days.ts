import { dayOf, minuteOf } from '#/shared/i18n/format.ts';

/** A stretch of a clock's life, half-open. */
export interface Stretch<K extends string = string> {
  from: string;
  to: string;
  kind: K;
  countedMinutes: number;
  text?: { vi: string; en?: string | null | undefined } | null | undefined;
}

/** A stretch within one day, in minutes since midnight. */
export interface Part<S extends Stretch = Stretch> {
  from: number;
  to: number;
  stretch: S;
}

/** One day, or several days on end in which nothing counts for the same reason. */
export interface Days<S extends Stretch = Stretch> {
  first: string;
  last: string;
  parts: Part<S>[];
  countedMinutes: number;
}

const DAY = 24 * 60;
const MINUTE = 60_000;

/** Cuts a stretch at midnight, Vietnam's. Vietnam keeps no summer time, so every day has 24 hours. */
function* byDay<S extends Stretch>(stretch: S): Generator<{ day: string; part: Part<S> }> {
  const end = Date.parse(stretch.to);
  for (let at = Date.parse(stretch.from); at < end; ) {
    const from = minuteOf(new Date(at));
    const to = Math.min(DAY, from + (end - at) / MINUTE);
    yield { day: dayOf(new Date(at)), part: { from, to, stretch } };
    at += (to - from) * MINUTE;
  }
}

/** The stretch that tells why a day does not count: nights and breaks are in every day. */
export const reasonOf = <S extends Stretch>(days: Days<S>) =>
  days.parts.find(({ stretch }) => !['COUNTED', 'NIGHT', 'BREAK'].includes(stretch.kind))?.stretch;

const sameReason = (a: Days, b: Days) => {
  const [one, other] = [reasonOf(a), reasonOf(b)];
  return (
    a.countedMinutes === 0 &&
    b.countedMinutes === 0 &&
    one !== undefined &&
    other !== undefined &&
    one.kind === other.kind &&
    one.text?.vi === other.text?.vi &&
    [a, b].every((days) => days.parts.every(({ stretch }) => stretch.kind === one.kind))
  );
};

/** The strip's lines: a line for each day, days on end without work for one reason in one line. */
export function daysOf<S extends Stretch>(stretches: readonly S[]): Days<S>[] {
  const lines: Days<S>[] = [];
  for (const stretch of stretches)
    for (const { day, part } of byDay(stretch)) {
      const last = lines.at(-1);
      if (last?.first === day) last.parts.push(part);
      else lines.push({ first: day, last: day, parts: [part], countedMinutes: 0 });
    }
  for (const line of lines)
    line.countedMinutes = line.parts.reduce(
      (sum, { from, to, stretch }) =>
        sum + (stretch.kind === 'COUNTED' ? Math.min(stretch.countedMinutes, to - from) : 0),
      0,
    );
  return lines.reduce<Days<S>[]>((merged, line) => {
    const before = merged.at(-1);
    if (before && sameReason(before, line)) before.last = line.last;
    else merged.push(line);
    return merged;
  }, []);
}

/** The hours that the strip shows: the working day with an hour around it, wider when something counts outside. */
export function windowOf(lines: readonly Days[]): { from: number; to: number } {
  const counted = lines.flatMap((line) => line.parts.filter(({ stretch }) => stretch.kind === 'COUNTED'));
  return {
    from: Math.min(6 * 60, ...counted.map((part) => Math.floor(part.from / 60) * 60)),
    to: Math.max(18 * 60, ...counted.map((part) => Math.ceil(part.to / 60) * 60)),
  };
}

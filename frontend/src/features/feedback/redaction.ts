import type { Schemas } from '#/shared/api/client.ts';

export type Mark = Schemas['RedactionMark'];
/** A stretch of a text: plain, or one that is masked. */
export interface Stretch {
  from: number;
  text: string;
  mark?: Mark;
}

/** A text cut at its marks, in order. */
export function stretches(text: string, part: Mark['part'], marks: Mark[]): Stretch[] {
  const cut: Stretch[] = [];
  let at = 0;
  for (const mark of marks.filter((one) => one.part === part).toSorted((a, b) => a.from - b.from)) {
    if (mark.from > at) cut.push({ from: at, text: text.slice(at, mark.from) });
    cut.push({ from: mark.from, text: text.slice(mark.from, mark.to), mark });
    at = mark.to;
  }
  if (at < text.length) cut.push({ from: at, text: text.slice(at) });
  return cut;
}

/** A new mark takes the place of those it touches. */
export const withMark = (marks: Mark[], mark: Mark): Mark[] =>
  mark.to <= mark.from
    ? marks
    : [...marks.filter((one) => one.part !== mark.part || one.to <= mark.from || one.from >= mark.to), mark];

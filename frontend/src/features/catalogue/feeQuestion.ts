import type { Procedure } from '#/shared/api/procedure.ts';
import type { FeeQuestion } from './api/feeAssessment.ts';

type FeeInput = Procedure['definition']['feeInputs'][number];
export const CHANNELS = ['ONLINE', 'COUNTER', 'POSTAL'] as const;
export type Channel = (typeof CHANNELS)[number];
const MOST = 10_000;

/** What was entered: numbers as typed, categories ticked. */
export interface FeeAnswers {
  channel: Channel;
  typed: Record<string, string>;
  ticked: ReadonlySet<string>;
}

/** Quantities that are no count from 1 to 10,000; an empty box is left to the server, which says what it assumed. */
export const badQuantities = (inputs: FeeInput[], { typed }: FeeAnswers): string[] =>
  inputs
    .filter(({ kind }) => kind === 'QUANTITY')
    .map(({ code }) => code)
    .filter((code) => {
      const text = (typed[code] ?? '').trim();
      return text !== '' && !(/^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= MOST);
    });

export function questionOf(inputs: FeeInput[], { channel, typed, ticked }: FeeAnswers): FeeQuestion {
  const quantities: Record<string, number> = {};
  for (const { code, kind } of inputs) {
    const text = (typed[code] ?? '').trim();
    if (kind === 'QUANTITY' && text) quantities[code] = Number(text);
  }
  const categories = inputs.filter(({ code, kind }) => kind === 'CATEGORY' && ticked.has(code)).map(({ code }) => code);
  return { channel, quantities, categories };
}

import { useWords } from '#/shared/i18n/messages.ts';
import { domainWords } from './words.ts';

/** A legal limit in a few words; the law's own words are on the procedure's page. */
export function useLimitWords() {
  const t = useWords(domainWords).limit;
  return ({ rule, amount }: { rule: string; amount: number }) =>
    (t as Record<string, (n: number) => string>)[rule]?.(amount) ?? '';
}

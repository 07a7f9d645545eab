import { type Language, useLanguage } from './language.ts';

/** The words of one feature. English has exactly the keys and shapes of Vietnamese, or the build fails. */
export type Words<M> = Record<Language, M>;
export const words = <M>(vi: M, en: NoInfer<M>): Words<M> => ({ vi, en });
export const useWords = <M>(all: Words<M>): M => all[useLanguage()];

/** A text that the server sends in both languages. */
export interface LocalizedText {
  vi: string;
  en?: string | null | undefined;
}
export const localized = (text: LocalizedText, language: Language) =>
  language === 'en' && text.en ? text.en : text.vi;

/** `tx(text)` in the reader's language, Vietnamese where there is no translation. */
export function useText() {
  const language = useLanguage();
  return (text: LocalizedText | null | undefined) => (text ? localized(text, language) : '');
}

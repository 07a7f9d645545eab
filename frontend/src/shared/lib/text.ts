/** For search as people type: no diacritics, đ as d, lower case. */
export const fold = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase().trim();
/** What is stored: composed characters, no spaces around. */
export const tidy = (text: string) => text.normalize('NFC').trim();

/** Which quarter is shown, in the address. */
export interface QuarterSearch {
  quarter?: string | undefined;
}
export const quarterSearch = (search: Record<string, unknown>): QuarterSearch => ({
  quarter: /^20\d\d-Q[1-4]$/.test(String(search.quarter)) ? String(search.quarter) : undefined,
});

/**
 * What was typed, or scanned from the QR code on a receipt (a scanner types the whole link): the link's token as it is, a reference in
 * capitals.
 */
export function keyOf(typed: string) {
  const text = typed.normalize('NFC').replace(/\s/g, '');
  const link = /\/h\/([^/?#]+)/.exec(text);
  return link?.[1] ?? (text.includes('-') ? text.toUpperCase() : text);
}

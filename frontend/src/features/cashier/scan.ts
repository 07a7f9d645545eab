/** What a cashier typed, or a scanner typed for them: the address in the receipt's QR, or a code, a reference, a name. */
export type Wanted = { token: string } | { q: string };

export function wantedOf(text: string): Wanted | undefined {
  const tidied = text.normalize('NFC').trim();
  const token = /^https?:\/\/\S+\/h\/([\w-]{8,})\/?$/i.exec(tidied)?.[1];
  if (token) return { token };
  return tidied ? { q: tidied } : undefined;
}

/** Whole đồng as people write them: "150.000", "150 000", "150000". Undefined for anything else. */
export function readAmount(text: string): number | undefined {
  const digits = text.trim().replace(/(?<=\d)[.,\s\u00a0](?=\d{3}(?!\d))/g, '');
  if (!/^\d{1,15}$/.test(digits)) return undefined;
  return Number(digits);
}

export const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0);

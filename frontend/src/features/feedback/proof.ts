/**
 * The little work that shows a person's browser and no mass mailer writes: a number that makes SHA-256 of `challenge:number` begin with so
 * many zero bits. Done here and not by `crypto.subtle`, whose promise per hash costs more than the hash.
 */
const K = new Uint32Array(64);
const START = new Uint32Array(8);
(function constants() {
  const isPrime = (n: number) => {
    for (let f = 2; f * f <= n; f++) if (n % f === 0) return false;
    return true;
  };
  const fraction = (x: number) => ((x - Math.floor(x)) * 0x1_0000_0000) | 0;
  for (let n = 2, found = 0; found < 64; n++) {
    if (!isPrime(n)) continue;
    if (found < 8) START[found] = fraction(Math.sqrt(n));
    K[found++] = fraction(Math.cbrt(n));
  }
})();

const rotate = (x: number, n: number) => (x >>> n) | (x << (32 - n));

export function sha256(text: string): Uint32Array {
  const bytes = new TextEncoder().encode(text);
  const blocks = Math.ceil((bytes.length + 9) / 64);
  const padded = new DataView(new ArrayBuffer(blocks * 64));
  bytes.forEach((byte, i) => {
    padded.setUint8(i, byte);
  });
  padded.setUint8(bytes.length, 0x80);
  padded.setUint32(blocks * 64 - 4, bytes.length * 8);
  const state = START.slice();
  for (let block = 0; block < blocks; block++) compress(state, padded, block * 64);
  return state;
}

const w = new Uint32Array(64);
const at = (array: Uint32Array, i: number) => array[i] as number;

function compress(state: Uint32Array, data: DataView, offset: number) {
  for (let i = 0; i < 16; i++) w[i] = data.getUint32(offset + i * 4);
  for (let i = 16; i < 64; i++) {
    const a = at(w, i - 15);
    const b = at(w, i - 2);
    const s0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3);
    const s1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10);
    w[i] = (at(w, i - 16) + s0 + at(w, i - 7) + s1) | 0;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i++) {
    const t1 = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + at(K, i) + at(w, i)) | 0;
    const t2 = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = (at(state, i) + word) | 0;
  });
}

export const isSolved = (challenge: string, nonce: number, bits: number) =>
  at(sha256(`${challenge}:${nonce}`), 0) >>> (32 - bits) === 0;

const SLICE = 1000;
/** Looks for the number in slices, so that the page stays alive; at most 32 bits. */
export async function solve(challenge: string, bits: number): Promise<number> {
  for (let nonce = 0; ; ) {
    for (const end = nonce + SLICE; nonce < end; nonce++) if (isSolved(challenge, nonce, bits)) return nonce;
    await new Promise((resume) => setTimeout(resume));
  }
}

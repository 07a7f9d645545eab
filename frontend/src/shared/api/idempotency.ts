import { useRef } from 'react';

/**
 * The Idempotency-Key of an action: the same key while the same body is tried again after a lost connection, so that the
 * server does the thing once; a new key as soon as the body differs or `done` was called.
 */
export function idempotencyKeys() {
  let last: { body: string; key: string } | undefined;
  return {
    keyFor(body: unknown): string {
      const text = JSON.stringify(body ?? null);
      if (last?.body !== text) last = { body: text, key: crypto.randomUUID() };
      return last.key;
    },
    done() {
      last = undefined;
    },
  };
}

export function useIdempotencyKeys() {
  const keys = useRef<ReturnType<typeof idempotencyKeys> | null>(null);
  keys.current ??= idempotencyKeys();
  return keys.current;
}

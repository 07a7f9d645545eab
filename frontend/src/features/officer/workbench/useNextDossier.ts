import { useEffect, useRef } from 'react';
import { useQueue } from '#/features/officer/api/queue.ts';
import type { WorkbenchSearch } from '#/features/officer/queue/search.ts';

/** The dossier after this one in the queue that one came from; after an action moved this one away, the one in its place. */
export function useNextDossier(id: string, { queue, ...search }: WorkbenchSearch): string | undefined {
  const { data } = useQueue(queue ?? 'my-tasks', search, queue !== undefined);
  const ids = data?.pages.flatMap((page) => page.items).map((item) => item.id) ?? [];
  const at = ids.indexOf(id);
  const place = useRef({ id, at: 0 });
  useEffect(() => {
    if (at >= 0 || place.current.id !== id) place.current = { id, at: Math.max(at, 0) };
  }, [id, at]);
  if (queue === undefined) return undefined;
  const next = at >= 0 ? (ids[at + 1] ?? ids[0]) : (ids[place.current.at] ?? ids[0]);
  return next === id ? undefined : next;
}

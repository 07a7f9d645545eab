/** Work that is not on the server yet. Whoever holds some registers how to save it; log-in and log-out save it first. */
const savers = new Set<() => Promise<unknown>>();

export function registerSaver(save: () => Promise<unknown>) {
  savers.add(save);
  return () => {
    savers.delete(save);
  };
}
export const saveEverything = () => Promise.allSettled([...savers].map((save) => save()));

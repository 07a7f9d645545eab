import { useState } from 'react';
import { isProblem } from '#/shared/api/problem.ts';

/** Faults of a small form, by field: found on submit, shown on top and beside the field. */
export function useFaults() {
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [attempt, setAttempt] = useState(0);
  const show = (found: Record<string, string>) => {
    setErrors(found);
    setAttempt((n) => n + 1);
  };
  return {
    errors,
    attempt,
    list: Object.entries(errors).map(([id, text]) => ({ id, text })),
    /** @param faults by field; a field without one may be named, too. @returns whether there is none */
    check(faults: Record<string, string | false | undefined>): boolean {
      const found: Record<string, string> = {};
      for (const [id, text] of Object.entries(faults)) if (text) found[id] = text;
      show(found);
      return Object.keys(found).length === 0;
    },
    /** What the server found wrong with a field goes to the field. @returns the failure if no field of ours is named */
    refuse(error: unknown, ids: Record<string, string>): unknown {
      const named = isProblem(error) ? error.violations : [];
      const mine = named.flatMap(({ field, message }) => {
        const id = ids[field.split(/[./]/).at(-1) ?? ''];
        return id ? [[id, message] as const] : [];
      });
      if (mine.length > 0) show(Object.fromEntries(mine));
      return mine.length > 0 ? undefined : error;
    },
  };
}

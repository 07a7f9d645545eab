import type { DraftParts } from '#/features/dossier/api/saveDraft.ts';
import { clean, type FormSchema } from '#/shared/form/engine.ts';
import { tidy } from '#/shared/lib/text.ts';
import { EMAIL, PHONE } from './patterns.ts';

const kept = (text: string | null | undefined, form?: RegExp) => {
  const value = tidy(text ?? '');
  return value && (!form || form.test(value)) ? value : undefined;
};

/** What is sent: tidy, and without what the server would refuse outright because it is half typed. */
export function wire(schema: FormSchema, { form, contact, delivery }: DraftParts): DraftParts {
  return {
    form: clean(schema, form),
    contact: drop({
      phone: kept(contact.phone, PHONE),
      email: kept(contact.email, EMAIL),
      address: kept(contact.address),
    }),
    delivery: drop({
      method: delivery.method ?? undefined,
      address: kept(delivery.address),
      recipient: kept(delivery.recipient),
    }),
  };
}

const drop = <T extends object>(part: T): T =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as T;

/** Equal whatever the order of names: the server keeps none. */
export const sameParts = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([x], [y]) => (x < y ? -1 : 1)))
      : part,
  );

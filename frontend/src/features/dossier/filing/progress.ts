import type { Dossier } from '#/features/dossier/api/dossier.ts';
import type { Procedure } from '#/shared/api/procedure.ts';
import { type Answers, asked, clean, type FieldError, type FormSchema, validate } from '#/shared/form/engine.ts';
import type { Me } from '#/shared/session/me.ts';
import { EMAIL, PHONE } from './patterns.ts';

export type Definition = Procedure['definition'];
export type Part = 'form' | 'papers' | 'delivery';
export type PartStatus = 'todo' | 'started' | 'done' | 'optional';

export const schemaOf = (definition: Definition) => definition.form.schema as FormSchema;

/** Steps of the form in which something is asked, given the answers so far. */
export function openSteps(definition: Definition, answers: Answers) {
  const { properties } = asked(schemaOf(definition), answers);
  return definition.form.ui.steps.filter((step) => step.fields.some((name) => name in properties));
}
export const stepOf = (definition: Definition, field: string) =>
  definition.form.ui.steps.find((step) => step.fields.includes(field));

export const formFaults = (definition: Definition, answers: Answers): FieldError[] =>
  validate(schemaOf(definition), answers);

export const missingPapers = (definition: Definition, attachments: Dossier['attachments']) =>
  definition.papers.filter((paper) => paper.required && !attachments.some((file) => file.paper === paper.code));

export type DeliveryFault = 'method' | 'address' | 'phone' | 'phoneForm' | 'emailForm';

export function deliveryFaults({ contact, delivery }: Pick<Dossier, 'contact' | 'delivery'>): DeliveryFault[] {
  const faults: DeliveryFault[] = [];
  if (!contact.phone?.trim()) faults.push('phone');
  else if (!PHONE.test(contact.phone.trim())) faults.push('phoneForm');
  if (contact.email?.trim() && !EMAIL.test(contact.email.trim())) faults.push('emailForm');
  if (!delivery.method) faults.push('method');
  if (delivery.method === 'POSTAL' && !delivery.address?.trim()) faults.push('address');
  return faults;
}

/** How far each part is, for the task list. */
export function progress(
  definition: Definition,
  draft: Pick<Dossier, 'contact' | 'delivery'> & { form: Answers },
  attachments: Dossier['attachments'],
): Record<Part, PartStatus> {
  const answered = Object.keys(clean(schemaOf(definition), draft.form)).length > 0;
  const formDone = formFaults(definition, draft.form).length === 0;
  const papersDone = missingPapers(definition, attachments).length === 0;
  const nothingRequired = definition.papers.every((paper) => !paper.required);
  const chosen = Boolean(draft.delivery.method);
  return {
    form: formDone ? 'done' : answered ? 'started' : 'todo',
    papers: attachments.length > 0 ? (papersDone ? 'done' : 'started') : nothingRequired ? 'optional' : 'todo',
    delivery: deliveryFaults(draft).length === 0 ? 'done' : chosen ? 'started' : 'todo',
  };
}

/** What the account knows of the answers, by field name. */
export function fromAccount(definition: Definition, me: Me | undefined): Answers {
  if (!me) return {};
  const known = me as Record<string, unknown>;
  const answers: Answers = {};
  for (const [name, field] of Object.entries(definition.form.ui.fields)) {
    const value = field.prefill ? known[field.prefill] : undefined;
    if (typeof value === 'string' && value) answers[name] = value.normalize('NFC');
  }
  return answers;
}

import type { PaperDossier } from '#/features/officer/api/takeIn.ts';
import type { Schemas } from '#/shared/api/client.ts';
import type { Answers } from '#/shared/form/engine.ts';

/** What the officer types besides the form; all text until it is sent. */
export interface Intake {
  channel: 'COUNTER' | 'POSTAL';
  kind: 'INDIVIDUAL' | 'ORGANISATION' | '';
  name: string;
  identityNumber: string;
  organisationName: string;
  organisationNumber: string;
  phone: string;
  email: string;
  address: string;
  method: Schemas['DeliveryMethod'] | '';
  deliveryAddress: string;
  recipient: string;
  slipNumber: string;
  takenAt: string;
}
export type IntakeField = keyof Intake;

export const EMPTY: Intake = {
  channel: 'COUNTER',
  kind: '',
  name: '',
  identityNumber: '',
  organisationName: '',
  organisationNumber: '',
  phone: '',
  email: '',
  address: '',
  method: '',
  deliveryAddress: '',
  recipient: '',
  slipNumber: '',
  takenAt: '',
};

/** Questions of the form that ask what was typed about the applicant already: taken over until answered otherwise. */
export function withPrefill(answers: Answers, fields: Record<string, Schemas['FormField']>, intake: Intake): Answers {
  const known: Record<string, string> = {
    name: intake.name,
    identityNumber: intake.identityNumber,
    organisationName: intake.organisationName,
    organisationNumber: intake.organisationNumber,
    // Forms want it without the spaces that people type.
    phone: intake.phone.replace(/[\s.]/g, ''),
    email: intake.email,
    address: intake.address,
  };
  const filled: Answers = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = field.prefill ? known[field.prefill] : undefined;
    if (value) filled[name] = value;
  }
  return { ...filled, ...answers };
}

export type IntakeFault = 'required' | 'wrong' | 'future';

/** What is missing or cannot be, before anything is sent; the server has the last word. */
export function intakeFaults(intake: Intake, now: Date): Partial<Record<IntakeField, IntakeFault>> {
  const needed: IntakeField[] = ['kind', 'name', 'phone', 'method'];
  if (intake.kind === 'ORGANISATION') needed.push('organisationName');
  if (intake.method === 'POSTAL') needed.push('deliveryAddress');
  if (intake.channel === 'POSTAL') needed.push('slipNumber', 'takenAt');
  const faults: Partial<Record<IntakeField, IntakeFault>> = {};
  for (const name of needed) if (!intake[name].trim()) faults[name] = 'required';
  const check = (name: IntakeField, right: RegExp) => {
    const text = intake[name].trim();
    if (text && !right.test(text)) faults[name] = 'wrong';
  };
  check('phone', /^\+?[0-9 .]{8,16}$/);
  check('email', /^\S+@\S+\.\S+$/);
  check('identityNumber', /^[0-9A-Za-z-]{1,20}$/);
  check('organisationNumber', /^[0-9-]{1,14}$/);
  if (intake.channel === 'POSTAL' && intake.takenAt && new Date(`${intake.takenAt}:00+07:00`) > now)
    faults.takenAt = 'future';
  return faults;
}

/** As the server wants it: no empty strings, composed characters. */
export function requestOf(intake: Intake, procedureCode: string, agency: string, form: Answers): PaperDossier {
  const some = (parts: Record<string, string | undefined>) =>
    Object.fromEntries(
      Object.entries(parts)
        .map(([name, value]) => [name, (value ?? '').normalize('NFC').trim()])
        .filter(([, value]) => value !== ''),
    );
  const { kind, name, identityNumber, organisationName, organisationNumber } = intake;
  const organisation = kind === 'ORGANISATION' ? { organisationName, organisationNumber } : {};
  const address = intake.method === 'POSTAL' ? { address: intake.deliveryAddress } : {};
  return {
    procedureCode,
    agency,
    applicant: some({ kind, name, identityNumber, ...organisation }) as PaperDossier['applicant'],
    contact: some({ phone: intake.phone, email: intake.email, address: intake.address }),
    delivery: some({ method: intake.method, recipient: intake.recipient, ...address }),
    form,
  };
}

import type { NewFeedback } from './api/feedback.ts';
import type { About, Theme } from './search.ts';

/** What is typed, before it is a complaint. */
export interface Draft {
  about: About | '';
  theme: Theme | '';
  agency: string;
  procedureCode: string;
  dossierReference: string;
  officerNamed: string;
  title: string;
  content: string;
  publishable: boolean;
  name: string;
  address: string;
  email: string;
  phone: string;
}
export const EMPTY: Draft = {
  about: '',
  theme: '',
  agency: '',
  procedureCode: '',
  dossierReference: '',
  officerNamed: '',
  title: '',
  content: '',
  publishable: false,
  name: '',
  address: '',
  email: '',
  phone: '',
};
export type Fault =
  | 'about'
  | 'theme'
  | 'agency'
  | 'procedureCode'
  | 'dossierReference'
  | 'officerNamed'
  | 'title'
  | 'content'
  | 'name'
  | 'contact'
  | 'email'
  | 'phone';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** Whether a letter could go there. */
export const isEmail = (text: string) => EMAIL.test(text);
const PHONE = /^\+?[0-9 .]{8,16}$/;

/** What is missing or wrong, in the order of the page. */
export function faultsOf(d: Draft): Fault[] {
  const missing = (['about', 'theme', 'agency', 'title', 'content', 'name'] as const).filter(
    (field) => !d[field].trim(),
  );
  const faults = new Set<Fault>(missing);
  if (d.about === 'PROCEDURE' && !d.procedureCode.trim()) faults.add('procedureCode');
  if (d.about === 'DOSSIER' && !d.dossierReference.trim()) faults.add('dossierReference');
  if (d.about === 'OFFICER_CONDUCT' && !d.officerNamed.trim() && !d.dossierReference.trim()) faults.add('officerNamed');
  if (!d.email.trim() && !d.phone.trim()) faults.add('contact');
  if (d.email.trim() && !EMAIL.test(d.email.trim())) faults.add('email');
  if (d.phone.trim() && !PHONE.test(d.phone.trim())) faults.add('phone');
  return ORDER.filter((field) => faults.has(field));
}
const ORDER: Fault[] = [
  'about',
  'officerNamed',
  'dossierReference',
  'procedureCode',
  'agency',
  'theme',
  'title',
  'content',
  'name',
  'contact',
  'email',
  'phone',
];

const said = (text: string) => text.normalize('NFC').trim() || undefined;

/** Only what its subject calls for goes out. */
export function requestOf(d: Draft): NewFeedback {
  const aboutDossier = d.about === 'DOSSIER' || d.about === 'OFFICER_CONDUCT';
  return {
    about: d.about as About,
    theme: d.theme as Theme,
    agency: d.agency,
    procedureCode: d.about === 'PROCEDURE' ? said(d.procedureCode) : undefined,
    dossierReference: aboutDossier ? said(d.dossierReference) : undefined,
    officerNamed: d.about === 'OFFICER_CONDUCT' ? said(d.officerNamed) : undefined,
    title: said(d.title) ?? '',
    content: said(d.content) ?? '',
    publishable: d.publishable,
    complainant: {
      name: said(d.name) ?? '',
      address: said(d.address),
      email: said(d.email),
      phone: said(d.phone),
    },
  };
}

import { words } from '#/shared/i18n/messages.ts';

/** Roles whose work lies in queues. */
export const QUEUE_ROLES = ['INTAKE_OFFICER', 'POSTAL_AGENT', 'CASHIER', 'CASE_OFFICER', 'UNIT_HEAD', 'SIGNATORY'];
/** Roles that keep or read calendars. */
export const CALENDAR_ROLES = ['AGENCY_ADMIN', 'SYSTEM_ADMIN', 'INSPECTOR'];
/** The queue that a person's work begins with. */
export function firstQueue(roles: ReadonlySet<string>) {
  if (INTAKE_ROLES.some((role) => roles.has(role))) return 'intake';
  const officer = ['CASE_OFFICER', 'UNIT_HEAD', 'SIGNATORY'].some((role) => roles.has(role));
  return roles.has('CASHIER') && !officer ? 'waiting' : 'my-unit';
}
/** Roles that answer for an agency when another asks. */
export const OPINION_ROLES = ['CASE_OFFICER', 'UNIT_HEAD', 'SIGNATORY'];
/** Roles that take in paper. */
export const INTAKE_ROLES = ['INTAKE_OFFICER', 'POSTAL_AGENT'];

export const roleWords = words(
  {
    INTAKE_OFFICER: 'Cán bộ tiếp nhận',
    POSTAL_AGENT: 'Nhân viên bưu chính',
    CASHIER: 'Cán bộ thu phí',
    ACCOUNTANT: 'Kế toán',
    CASE_OFFICER: 'Cán bộ thụ lý',
    UNIT_HEAD: 'Trưởng bộ phận',
    SIGNATORY: 'Người ký',
    FEEDBACK_OFFICER: 'Cán bộ phản ánh, kiến nghị',
    AGENCY_ADMIN: 'Quản trị cơ quan',
    SYSTEM_ADMIN: 'Quản trị hệ thống',
    INSPECTOR: 'Người kiểm tra',
    INTEGRATOR: 'Hệ thống kết nối',
    APPLICANT: 'Người nộp',
    SYSTEM: 'Hệ thống',
  } as Record<string, string>,
  {
    INTAKE_OFFICER: 'Intake officer',
    POSTAL_AGENT: 'Postal agent',
    CASHIER: 'Cashier',
    ACCOUNTANT: 'Accountant',
    CASE_OFFICER: 'Case officer',
    UNIT_HEAD: 'Head of unit',
    SIGNATORY: 'Signatory',
    FEEDBACK_OFFICER: 'Feedback officer',
    AGENCY_ADMIN: 'Agency administrator',
    SYSTEM_ADMIN: 'System administrator',
    INSPECTOR: 'Inspector',
    INTEGRATOR: 'Connected system',
    APPLICANT: 'Applicant',
    SYSTEM: 'System',
  },
);

/** Roles that may have the tracking book. */
export const BOOK_ROLES = ['INTAKE_OFFICER', 'UNIT_HEAD', 'INSPECTOR', 'AGENCY_ADMIN'];
/** Roles that write templates. */
export const TEMPLATE_ROLES = ['AGENCY_ADMIN', 'SYSTEM_ADMIN'];

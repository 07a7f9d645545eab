/** Roles that decide which officers are public. */
export const STAFF_ROLES = ['AGENCY_ADMIN', 'SYSTEM_ADMIN'];

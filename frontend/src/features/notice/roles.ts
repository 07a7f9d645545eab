/** Roles that write notices. */
export const NOTICE_ROLES = ['AGENCY_ADMIN', 'SYSTEM_ADMIN'];

/** Roles that keep hotlines. */
export const HOTLINE_ROLES = ['AGENCY_ADMIN', 'SYSTEM_ADMIN'];

/** Roles that teach the search everyday words. */
export const SYNONYM_ROLES = ['AGENCY_ADMIN', 'SYSTEM_ADMIN', 'FEEDBACK_OFFICER'];

/** Roles that give guidance. */
export const GUIDANCE_ROLES = ['INTAKE_OFFICER'];
/** Roles that read what was given. */
export const GUIDANCE_READERS = ['INTAKE_OFFICER', 'AGENCY_ADMIN', 'FEEDBACK_OFFICER', 'INSPECTOR'];

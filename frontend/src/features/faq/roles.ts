/** Roles that write questions and answers. */
export const FAQ_ROLES = ['AGENCY_ADMIN', 'FEEDBACK_OFFICER'];

package org.motcua.identity.api;

/** What an officer may be appointed as. An applicant needs no appointment. */
public enum Role {
    INTAKE_OFFICER,
    POSTAL_AGENT,
    CASHIER,
    ACCOUNTANT,
    CASE_OFFICER,
    UNIT_HEAD,
    SIGNATORY,
    FEEDBACK_OFFICER,
    AGENCY_ADMIN,
    SYSTEM_ADMIN,
    INSPECTOR,
    INTEGRATOR
}

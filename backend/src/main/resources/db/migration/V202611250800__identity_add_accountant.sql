-- Kế toán: looks over shifts, approves refunds, reconciles.
alter table appointment drop constraint appointment_role_known;
alter table appointment add constraint appointment_role_known check (role in ('INTAKE_OFFICER', 'POSTAL_AGENT', 'CASHIER', 'ACCOUNTANT', 'CASE_OFFICER',
  'UNIT_HEAD', 'SIGNATORY', 'FEEDBACK_OFFICER', 'AGENCY_ADMIN', 'SYSTEM_ADMIN', 'INSPECTOR', 'INTEGRATOR'));

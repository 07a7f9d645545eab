-- Who holds which role where and when. Never in the token: a dismissal counts from the next request.
create table appointment (
  id         uuid not null,
  subject    text not null,
  name       text not null,
  title      jsonb not null,
  role       text not null,
  agency     text not null,
  subtree    boolean not null,
  valid_from date not null,
  valid_to   date,
  constraint appointment_pk primary key (id),
  constraint appointment_unique unique (subject, role, agency, valid_from),
  constraint appointment_agency_fk foreign key (agency) references agency,
  constraint appointment_period check (valid_to is null or valid_to >= valid_from),
  constraint appointment_role_known check (role in ('INTAKE_OFFICER', 'POSTAL_AGENT', 'CASHIER', 'CASE_OFFICER', 'UNIT_HEAD', 'SIGNATORY',
    'FEEDBACK_OFFICER', 'AGENCY_ADMIN', 'SYSTEM_ADMIN', 'INSPECTOR', 'INTEGRATOR'))
);
create index appointment_role_agency on appointment (role, agency);

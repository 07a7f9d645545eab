create table dossier (
  id                 uuid not null,
  version            integer not null,
  state              text not null,
  channel            text not null,
  procedure_code     text not null,
  procedure_version  uuid not null,
  competent_agency   text not null,
  receiving_agency   text not null,
  -- the account whose dossier this is (national portal subject); null for a walk-in without an account
  owner              text,
  applicant          jsonb not null,
  applicant_name     text not null,
  contact            jsonb not null default '{}',
  delivery           jsonb not null default '{}',
  form               jsonb not null default '{}',
  filing_reference   text,
  status_token       text,
  dossier_code       text,
  step               integer,
  step_code          text,
  step_role          text,
  -- where the dossier lies now: its queue
  holding_agency     text not null,
  assignee           text,
  assignee_name      text,
  submitted_at       timestamptz,
  accepted_at        timestamptz,
  decided_at         timestamptz,
  finished_at        timestamptz,
  clock_started_at   timestamptz,
  due_at             timestamptz,
  original_due_at    timestamptz,
  step_started_at    timestamptz,
  step_due_at        timestamptz,
  queue_due_at       timestamptz,
  channel_rank       smallint not null,
  paused_at          timestamptz,
  state_before_pause text,
  supplement         jsonb,
  supplement_requests integer not null default 0,
  payment            jsonb,
  postal             jsonb,
  outcome            jsonb,
  opinions           jsonb not null default '{"items": []}',
  -- agencies whose opinion is still awaited: their queue
  opinion_agencies   text[] not null default '{}',
  progress           jsonb not null default '{}',
  search_text        text not null default '',
  created_at         timestamptz not null,
  updated_at         timestamptz not null,
  constraint dossier_pk primary key (id),
  constraint dossier_procedure_version_fk foreign key (procedure_version) references procedure_version,
  constraint dossier_competent_agency_fk foreign key (competent_agency) references agency,
  constraint dossier_receiving_agency_fk foreign key (receiving_agency) references agency,
  constraint dossier_filing_reference_unique unique (filing_reference),
  constraint dossier_status_token_unique unique (status_token),
  constraint dossier_code_unique unique (dossier_code),
  constraint dossier_state_known check (state in ('DRAFT', 'SUBMITTED', 'SUPPLEMENT_REQUIRED', 'REFUSED', 'ACCEPTED', 'PAYMENT_REQUIRED',
    'IN_PROGRESS', 'SUSPENDED', 'DECIDED', 'RETURNED', 'CLOSED', 'WITHDRAWN')),
  constraint dossier_channel_known check (channel in ('ONLINE', 'COUNTER', 'POSTAL')),
  constraint dossier_submitted_has_reference check (state = 'DRAFT' or (filing_reference is not null and status_token is not null and submitted_at is not null)),
  constraint dossier_accepted_has_code check (state not in ('ACCEPTED', 'IN_PROGRESS', 'DECIDED', 'RETURNED', 'CLOSED') or (dossier_code is not null and due_at is not null)),
  constraint dossier_supplement_is_open check (state <> 'SUPPLEMENT_REQUIRED' or supplement is not null)
);
-- "my dossiers", newest first
create index dossier_owner on dossier (owner, created_at desc, id desc) where owner is not null;
-- Queues: online first, then least remaining time. Only what still waits for somebody has a role and is in the index.
create index dossier_queue on dossier (holding_agency, step_role, state, channel_rank, queue_due_at, id) where step_role is not null;
create index dossier_assignee on dossier (assignee, channel_rank, queue_due_at, id) where assignee is not null;
create index dossier_opinion on dossier using gin (opinion_agencies) where opinion_agencies <> '{}';

-- The day's serial of an agency (§4.1); the row stays locked until the acceptance commits.
create table dossier_serial (
  agency text not null,
  day    date not null,
  last   bigint not null,
  constraint dossier_serial_pk primary key (agency, day)
);

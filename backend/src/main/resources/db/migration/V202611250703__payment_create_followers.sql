-- Dossiers whose dues may have changed, as the event log says; the row is the claim, and stays until the cursor has passed its event.
create table payment_dossier_task (
  event_seq  bigint not null,
  dossier    uuid not null,
  attempts   integer not null default 0,
  not_before timestamptz not null,
  done       boolean not null default false,
  fault      text,
  constraint payment_dossier_task_pk primary key (event_seq)
);
create index payment_dossier_task_next on payment_dossier_task (not_before) where not done;

-- Met obligations whose dossier has not been told yet.
create table payment_gate_task (
  obligation uuid not null,
  attempts   integer not null default 0,
  not_before timestamptz not null,
  fault      text,
  constraint payment_gate_task_pk primary key (obligation),
  constraint payment_gate_task_obligation_fk foreign key (obligation) references payment_obligation
);
create index payment_gate_task_next on payment_gate_task (not_before);

-- How far the log has been followed, as form_cursor tells it.
create table payment_cursor (
  one      boolean not null default true,
  seq      bigint not null,
  seen_seq bigint not null,
  seen_at  timestamptz not null,
  constraint payment_cursor_pk primary key (one),
  constraint payment_cursor_single check (one)
);
-- what was owed before is raised too: the log is followed from its beginning
insert into payment_cursor (seq, seen_seq, seen_at) values (0, 0, now());

-- An officer's inbox of reminders; a row is written in the transaction of the event that tells of it.
create table reminder (
  id         uuid not null,
  dossier    uuid not null,
  recipient  text not null,
  -- where the recipient's appointment made it theirs: who leaves loses sight of it
  agency     text not null,
  level      text not null,
  clock      text not null,
  due_at     timestamptz not null,
  created_at timestamptz not null,
  read_at    timestamptz,
  constraint reminder_pk primary key (id),
  constraint reminder_dossier_fk foreign key (dossier) references dossier on delete cascade,
  constraint reminder_level_known check (level in ('OFFICER', 'UNIT_HEAD', 'LEADER')),
  constraint reminder_clock_known check (clock in ('INTAKE', 'STEP', 'SUPPLEMENT'))
);
-- "my reminders", newest first; identifiers grow with time
create index reminder_recipient on reminder (recipient, id desc);
create index reminder_unread on reminder (recipient, id desc) where read_at is null;
create index reminder_dossier on reminder (dossier);

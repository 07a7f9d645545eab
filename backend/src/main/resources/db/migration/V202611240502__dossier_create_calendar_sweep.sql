-- A calendar version that came into force and whose open dossiers are being looked through, in passes, until none can have been
-- given a due moment under the version before.
create table calendar_sweep (
  id         uuid not null,
  agency     text not null,
  version    integer not null,
  reason     text not null,
  -- from then on every instance knows the version
  settled_at timestamptz not null,
  next_at    timestamptz not null,
  pass_began timestamptz,
  after_agency text not null default '',
  after_id   uuid not null default '00000000-0000-0000-0000-000000000000',
  moved      integer not null default 0,
  finished_at timestamptz,
  constraint calendar_sweep_pk primary key (id)
);
create index calendar_sweep_waiting on calendar_sweep (next_at) where finished_at is null;

-- what a calendar can move: everything that still runs, agency by agency
create index dossier_running on dossier (competent_agency, id) where finished_at is null and decided_at is null and submitted_at is not null;

-- The one history. Rows are written in the transaction of the change they tell of and never touched again.
create table event (
  seq       bigint generated always as identity,
  id        uuid not null,
  subject   uuid not null,
  type      text not null,
  at        timestamptz not null,
  stated_at timestamptz,
  actor     text not null,
  actor_name text not null,
  actor_role text not null,
  agency    text,
  data      jsonb not null,
  constraint event_pk primary key (seq),
  constraint event_id_unique unique (id)
);
create index event_subject on event (subject, seq);

create function event_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the event log is append-only';
end $$;
create trigger event_append_only before update or delete or truncate on event for each statement execute function event_is_append_only();

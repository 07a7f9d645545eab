-- A statutory form as it was drawn, bytes and all: made once for the event that calls for it, printed again as often as wanted.
create table form_document (
  id        uuid not null,
  dossier   uuid not null,
  kind      text not null,
  event_seq bigint not null,
  template  text not null,
  made_at   timestamptz not null,
  size      integer not null,
  sha256    text not null,
  content   bytea not null,
  constraint form_document_pk primary key (id),
  constraint form_document_once unique (dossier, kind, event_seq),
  constraint form_document_whole check (size = length(content) and sha256 = encode(sha256(content), 'hex'))
);
-- PDF streams are compressed already
alter table form_document alter column content set storage external;

create function form_is_never_overwritten() returns trigger language plpgsql as $$
begin
  raise exception 'a form that was made is never changed';
end $$;
create trigger form_document_kept before update or delete or truncate on form_document for each statement execute function form_is_never_overwritten();

-- What still has to be made; the row is the claim. A form that cannot be made stays, with why, and is tried again later and later.
create table form_task (
  dossier    uuid not null,
  kind       text not null,
  event_seq  bigint not null,
  attempts   integer not null default 0,
  not_before timestamptz not null,
  fault      text,
  constraint form_task_pk primary key (dossier, kind, event_seq)
);
create index form_task_next on form_task (not_before);

-- How far the log has been followed. An event may become visible after one with a higher number: seq moves on only to what has been
-- visible since seen_at, and everything after seq is looked at again.
create table form_cursor (
  one      boolean not null default true,
  seq      bigint not null,
  seen_seq bigint not null,
  seen_at  timestamptz not null,
  constraint form_cursor_pk primary key (one),
  constraint form_cursor_single check (one)
);
-- dossiers from before get their forms when somebody asks for them
insert into form_cursor (seq, seen_seq, seen_at) select coalesce(max(seq), 0), coalesce(max(seq), 0), now() from event;

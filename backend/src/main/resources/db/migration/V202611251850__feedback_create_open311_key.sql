-- Keys with which other systems file by Open311. A key is its identifier and our mark under it: nothing here gives one away.
create table open311_key (
  id           uuid not null,
  subject      text not null,
  subject_name text not null,
  label        text not null,
  created_at   timestamptz not null,
  revoked_at   timestamptz,
  constraint open311_key_pk primary key (id)
);
create index open311_key_subject on open311_key (subject, id desc);

create table attachment (
  id          uuid not null,
  subject     uuid not null,
  paper       text not null,
  file_name   text not null,
  media_type  text not null,
  size        bigint not null,
  sha256      text not null,
  added_by    text not null,
  added_at    timestamptz not null,
  removed_at  timestamptz,
  constraint attachment_pk primary key (id),
  constraint attachment_size_positive check (size > 0)
);
create index attachment_subject on attachment (subject, added_at);

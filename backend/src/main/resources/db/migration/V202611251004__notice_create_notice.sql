-- News and notices: what an editor writes, and beside it what is published. What was published before lies in the log.
create table notice (
  id           uuid not null,
  revision     integer not null,
  agency       text not null,
  state        text not null,
  content      jsonb not null,
  published    jsonb,
  late         boolean not null,
  shown_from   timestamptz,
  shown_to     timestamptz,
  banner       boolean not null,
  edited_by    text not null,
  edited_at    timestamptz not null,
  constraint notice_pk primary key (id),
  constraint notice_agency_fk foreign key (agency) references agency,
  constraint notice_state_known check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
  constraint notice_published check ((state = 'PUBLISHED') = (published is not null)),
  constraint notice_period check (shown_to is null or shown_to > shown_from)
);
comment on column notice.late is 'planned downtime announced later than the law asks, for a reason that was given';
create index notice_desk on notice (agency, edited_at desc, id);
create index notice_public on notice (shown_from desc, id desc) where published is not null;

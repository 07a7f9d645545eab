-- What the next version is to say: one an agency, edited under its revision until it is applied or discarded.
create table calendar_draft (
  agency    text not null,
  revision  integer not null,
  follows   integer not null,
  zone      text not null,
  content   jsonb not null,
  edited_by text not null,
  edited_at timestamptz not null,
  constraint calendar_draft_pk primary key (agency),
  constraint calendar_draft_agency_fk foreign key (agency) references agency
);

-- Whom to call (Điều 6.8, 6.9, 16.8): the agency's working calendar says when, hours of its own, or always.
create table hotline (
  id        uuid not null,
  revision  integer not null,
  agency    text not null,
  purpose   text not null,
  name      jsonb not null,
  phone     text not null,
  opening   text not null,
  week      jsonb,
  removed   boolean not null,
  edited_by text not null,
  edited_at timestamptz not null,
  constraint hotline_pk primary key (id),
  constraint hotline_agency_fk foreign key (agency) references agency,
  constraint hotline_purpose_known check (purpose in ('GUIDANCE', 'FEEDBACK', 'TECHNICAL')),
  constraint hotline_opening_known check (opening in ('OFFICE', 'OWN', 'ALWAYS')),
  constraint hotline_own_hours check ((opening = 'OWN') = (week is not null))
);
create index hotline_agency on hotline (agency) where not removed;

-- A calendar belongs to one agency, which inherits from the agencies above it. A version is complete and never changes;
-- applied_at is when it came into force, and so what was known at any moment can be told later.
create table calendar_version (
  agency      text not null,
  version     integer not null,
  applied_at  timestamptz not null,
  zone        text not null,
  content     jsonb not null,
  author      text not null,
  author_name text not null,
  reason      text not null,
  legal_basis text not null,
  constraint calendar_version_pk primary key (agency, version),
  constraint calendar_version_moment unique (agency, applied_at),
  constraint calendar_version_positive check (version > 0)
);

insert into calendar_version (agency, version, applied_at, zone, content, author, author_name, reason, legal_basis)
select a.agency, c.version, c.valid_from::timestamp at time zone c.zone, c.zone,
  jsonb_build_object(
    'sessions', jsonb_build_array(jsonb_build_object('from', c.valid_from, 'week', c.sessions)),
    'days', coalesce((
      select jsonb_agg(jsonb_build_object('day', d.day, 'kind', d.kind, 'name', jsonb_build_object('vi', d.name, 'en', d.name), 'source', d.source)
        order by d.day)
      from calendar_day d where d.calendar = c.code), '[]'),
    'outages', '[]'::jsonb),
  'system', 'Một Cửa', 'Lịch ban đầu', c.legal_basis
from working_calendar c, unnest(c.agencies) as a(agency);

drop table calendar_day;
drop table working_calendar;

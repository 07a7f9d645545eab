create table working_calendar (
  code        text not null,
  version     integer not null,
  valid_from  date not null,
  zone        text not null,
  sessions    jsonb not null,
  agencies    text[] not null,
  legal_basis text not null,
  constraint working_calendar_pk primary key (code, version)
);

-- OFF: a day without work whatever its weekday; WORK: a Saturday that makes up for another day.
create table calendar_day (
  calendar text not null,
  day      date not null,
  kind     text not null,
  name     text not null,
  source   text not null,
  constraint calendar_day_pk primary key (calendar, day),
  constraint calendar_day_kind_known check (kind in ('OFF', 'WORK'))
);

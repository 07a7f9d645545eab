create table agency (
  code       text not null,
  kind       text not null,
  level      text not null,
  parent     text,
  name       jsonb not null,
  rule_set   text not null,
  valid_from date not null,
  valid_to   date,
  successors text[] not null default '{}',
  gso_code   text,
  address    jsonb,
  phone      text,
  constraint agency_pk primary key (code),
  constraint agency_parent_fk foreign key (parent) references agency deferrable initially deferred,
  constraint agency_code_form check (code ~ '^[A-Z][0-9]{2}(\.[0-9A-Z]+)*$' and length(code) <= 35),
  constraint agency_kind_known check (kind in ('AUTHORITY', 'ONE_STOP', 'UNIT', 'VERTICAL')),
  constraint agency_level_known check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE'))
);

-- One row a version, never changed once imported: a dossier keeps the version under which it was filed.
create table procedure_version (
  id          uuid not null,
  code        text not null,
  version     integer not null,
  valid_from  date not null,
  valid_to    date,
  field_code  text not null,
  level       text not null,
  online_level text not null,
  name_vi     text not null,
  search_text text not null,
  offered_by  text[] not null,
  definition  jsonb not null,
  content_hash text not null,
  constraint procedure_version_pk primary key (id),
  constraint procedure_version_unique unique (code, version),
  constraint procedure_version_online_level_known check (online_level in ('FULL', 'PARTIAL', 'NONE'))
);
create index procedure_version_name on procedure_version (name_vi, code);

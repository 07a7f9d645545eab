-- Decisions that publish, amend or abolish procedures: from its reception on, the catalogue is brought up to date within the limit
-- CATALOGUE_UPDATE.
create table publication_decision (
  id               uuid not null,
  version          integer not null,
  -- whose catalogue it is
  agency           text not null,
  number           text not null,
  signed_on        date not null,
  issuer           text not null,
  received_at      timestamptz not null,
  published        text[] not null,
  amended          text[] not null,
  abolished        text[] not null,
  due_at           timestamptz not null,
  recorded_at      timestamptz not null,
  recorded_by      text not null,
  recorded_by_name text not null,
  -- null while the catalogue is not up to date
  updated_at       timestamptz,
  updated_by_name  text,
  note             text,
  constraint publication_decision_pk primary key (id),
  constraint publication_decision_agency_fk foreign key (agency) references agency (code),
  constraint publication_decision_unique unique (agency, number, signed_on),
  constraint publication_decision_names_procedures check (cardinality(published) + cardinality(amended) + cardinality(abolished) > 0),
  constraint publication_decision_updated check ((updated_at is null) = (updated_by_name is null))
);
create index publication_decision_open on publication_decision (due_at, id) where updated_at is null;
create index publication_decision_done on publication_decision (updated_at, id) where updated_at is not null;

-- Everyday words and what they mean in the words of procedures; words that mean nothing to a search have no meanings. Kept by editors.
create table search_synonym (
  id         uuid not null,
  revision   integer not null,
  agency     text not null,
  phrase     text not null,
  folded     text not null,
  means      text[] not null,
  removed    boolean not null,
  changed_by text not null,
  changed_at timestamptz not null,
  constraint search_synonym_pk primary key (id),
  constraint search_synonym_once unique (folded),
  constraint search_synonym_agency_fk foreign key (agency) references agency
);

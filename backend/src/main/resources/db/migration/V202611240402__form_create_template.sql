-- Templates as administrators have written them, version by version; without any, those of the release print. The nearest agency's counts.
create table form_template (
  id         uuid not null,
  kind       text not null,
  agency     text not null,
  version    integer not null,
  source     text not null,
  reason     text not null,
  author     text not null,
  author_name text not null,
  created_at timestamptz not null,
  constraint form_template_pk primary key (id),
  constraint form_template_version unique (kind, agency, version),
  constraint form_template_agency_fk foreign key (agency) references agency,
  constraint form_template_size check (length(source) between 1 and 65536)
);
create trigger form_template_kept before update or delete or truncate on form_template for each statement execute function form_is_never_overwritten();

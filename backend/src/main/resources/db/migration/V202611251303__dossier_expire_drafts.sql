-- A draft that nobody has touched for long is announced to expire, and is then thrown away.
alter table dossier add column expires_at timestamptz;
create index dossier_draft_untouched on dossier (updated_at) where state = 'DRAFT' and expires_at is null;
create index dossier_draft_expiring on dossier (expires_at) where state = 'DRAFT' and expires_at is not null;

-- Files whose bytes are to be erased: written with what makes them nobody's, done when the bytes are gone.
create table attachment_erasure (
  id uuid not null,
  constraint attachment_erasure_pk primary key (id)
);

-- A tracking book (Mẫu 06) as it was printed for a period; asked for again with nothing changed, the same bytes again.
create table tracking_book (
  id       uuid not null,
  agency   text not null,
  from_day date not null,
  to_day   date not null,
  entries  integer not null,
  -- of what the book says, without the day it was printed on
  said     text not null,
  made_at  timestamptz not null,
  made_by  text not null,
  size     integer not null,
  sha256   text not null,
  content  bytea not null,
  constraint tracking_book_pk primary key (id),
  constraint tracking_book_once unique (agency, from_day, to_day, said),
  constraint tracking_book_agency_fk foreign key (agency) references agency,
  constraint tracking_book_period check (to_day >= from_day),
  constraint tracking_book_whole check (size = length(content) and sha256 = encode(sha256(content), 'hex'))
);
alter table tracking_book alter column content set storage external;
create trigger tracking_book_kept before update or delete or truncate on tracking_book for each statement execute function form_is_never_overwritten();

-- the register of an agency, in the order of reception
create index dossier_register on dossier (receiving_agency, accepted_at, dossier_code) where accepted_at is not null;

-- What people think of how they were served. No row here leads to a dossier, and nothing but the quarter says when it was written; see
-- docs/adr/0071. A first tap and the nine indicators are rows that do not know each other.
create table rating (
  id       uuid not null default gen_random_uuid(),
  quarter  date not null,
  occasion text not null,
  agency   text not null,
  officer  text not null,
  overall  smallint not null,
  constraint rating_pk primary key (id),
  constraint rating_overall_known check (overall between 0 and 2),
  constraint rating_occasion_known check (occasion in ('RESULT', 'REFUSAL', 'SUPPLEMENT'))
);
create index rating_quarter on rating (quarter, agency);

create table rating_detail (
  id      uuid not null default gen_random_uuid(),
  quarter date not null,
  agency  text not null,
  officer text not null,
  answers jsonb not null,
  constraint rating_detail_pk primary key (id)
);
create index rating_detail_quarter on rating_detail (quarter, agency);

-- That something was rated, and not what or how: a keyed hash of the dossier's event. As many marks as ratings, no more.
create table rating_mark (
  mark text not null,
  constraint rating_mark_pk primary key (mark)
);

create function rating_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'ratings are append-only';
end $$;
create trigger rating_append_only before update or delete or truncate on rating for each statement execute function rating_is_append_only();
create trigger rating_detail_append_only before update or delete or truncate on rating_detail for each statement execute function rating_is_append_only();
create trigger rating_mark_append_only before update or delete or truncate on rating_mark for each statement execute function rating_is_append_only();

-- Guidance given at the counter or by phone is stored at the one-stop shop (NĐ 61/2018 Điều 15). Nobody's identity is asked.
create table guidance (
  id           uuid not null,
  agency       text not null,
  channel      text not null,
  procedure    text,
  asker        text not null,
  question     text not null,
  advice       text not null,
  folded       text not null,
  officer      text not null,
  officer_name text not null,
  given_at     timestamptz not null,
  constraint guidance_pk primary key (id),
  constraint guidance_agency_fk foreign key (agency) references agency,
  constraint guidance_channel_known check (channel in ('COUNTER', 'PHONE', 'ONLINE', 'POST'))
);
create index guidance_latest on guidance (agency, given_at desc, id desc);
create index guidance_words on guidance using gin (folded gin_trgm_ops);

create function guidance_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'guidance given is never changed';
end $$;
create trigger guidance_kept before update or delete or truncate on guidance for each statement execute function guidance_is_kept();

-- Numbers of receipts: one row for each agency, year and kind, locked by whoever takes the next, so that there is no gap whatever rolls back.
create table receipt_series (
  agency text not null,
  year   integer not null,
  form   text not null,
  symbol text not null,
  last   bigint not null,
  constraint receipt_series_pk primary key (agency, year, form),
  constraint receipt_series_agency_fk foreign key (agency) references agency,
  constraint receipt_series_last check (last >= 0)
);

create table receipt (
  id            uuid not null,
  agency        text not null,
  year          integer not null,
  form          text not null,
  symbol        text not null,
  number        bigint not null,
  state         text not null,
  obligation    uuid not null,
  dossier       uuid not null,
  payer         text,
  payer_name    text not null,
  payer_address text,
  dossier_code  text,
  lines         jsonb not null,
  amount        bigint not null,
  method        text not null,
  paid_at       timestamptz not null,
  issued_at     timestamptz not null,
  issuer_name   text not null,
  -- what the QR code leads to
  token         text not null,
  replaces      uuid,
  replaced_by   uuid,
  reason        text,
  closed_at     timestamptz,
  closed_by     text,
  constraint receipt_pk primary key (id),
  constraint receipt_number_unique unique (agency, year, form, number),
  constraint receipt_token_unique unique (token),
  constraint receipt_series_fk foreign key (agency, year, form) references receipt_series,
  constraint receipt_obligation_fk foreign key (obligation) references payment_obligation,
  constraint receipt_replaces_fk foreign key (replaces) references receipt,
  constraint receipt_replaced_by_fk foreign key (replaced_by) references receipt deferrable initially deferred,
  constraint receipt_number_positive check (number > 0),
  constraint receipt_amount_positive check (amount > 0),
  constraint receipt_state_known check (state in ('ISSUED', 'CANCELLED', 'REPLACED')),
  constraint receipt_closed_with_reason check ((state = 'ISSUED') = (closed_at is null) and (state = 'ISSUED') = (reason is null)),
  constraint receipt_replaced_by_one check ((state = 'REPLACED') = (replaced_by is not null))
);
-- one valid receipt for each payment
create unique index receipt_one_in_force on receipt (obligation) where state = 'ISSUED';
create index receipt_obligation on receipt (obligation, id);
create index receipt_dossier on receipt (dossier, id);
create index receipt_payer on receipt (payer, id desc) where payer is not null;
create index receipt_agency on receipt (agency, id desc);
create index receipt_issued on receipt (agency, issued_at, id);

-- What was said on a receipt is never changed, and no receipt goes away.
create function receipt_keeps_what_it_says() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' then
    raise exception 'receipts are kept for ever';
  end if;
  if old.state <> 'ISSUED' or to_jsonb(new) - '{state,replaced_by,reason,closed_at,closed_by}'::text[]
      <> to_jsonb(old) - '{state,replaced_by,reason,closed_at,closed_by}'::text[] then
    raise exception 'receipt % keeps what it says', old.id;
  end if;
  return new;
end $$;
create trigger receipt_kept before update or delete on receipt for each row execute function receipt_keeps_what_it_says();
create trigger receipt_never_emptied before truncate on receipt for each statement execute function receipt_keeps_what_it_says();

-- The PDF as it was first drawn, once for each state of its receipt.
create table receipt_document (
  receipt uuid not null,
  state   text not null,
  made_at timestamptz not null,
  pdf     bytea not null,
  sha256  text not null,
  constraint receipt_document_pk primary key (receipt, state),
  constraint receipt_document_receipt_fk foreign key (receipt) references receipt
);
create trigger receipt_document_kept before update or delete or truncate on receipt_document for each statement execute function money_is_append_only();

-- How far the log has been followed for payments that nobody stood at a counter for, as form_cursor tells it.
create table receipt_cursor (
  one      boolean not null default true,
  seq      bigint not null,
  seen_seq bigint not null,
  seen_at  timestamptz not null,
  constraint receipt_cursor_pk primary key (one),
  constraint receipt_cursor_single check (one)
);
insert into receipt_cursor (seq, seen_seq, seen_at) values (0, 0, now());

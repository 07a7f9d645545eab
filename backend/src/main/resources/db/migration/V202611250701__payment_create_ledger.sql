-- Double entry, whole đồng: debits are positive, credits negative, and every entry sums to nothing. Rows are added, never changed.
create table ledger_account (
  code   text not null,
  kind   text not null,
  agency text not null,
  detail text,
  constraint ledger_account_pk primary key (code),
  constraint ledger_account_agency_fk foreign key (agency) references agency,
  constraint ledger_account_code_is_its_parts check (code = kind || ':' || agency || coalesce(':' || detail, '')),
  constraint ledger_account_kind_known check (kind in ('RECEIVABLE', 'REVENUE', 'DUTY_PAYABLE', 'CLEARING', 'BANK', 'CASH', 'POSTAL', 'UNALLOCATED',
    'REFUND_PAYABLE', 'CASH_OVER_SHORT'))
);

-- Why money moved: one entry for each kind and source, so that nothing is entered twice.
create table ledger_entry (
  id        uuid not null,
  at        timestamptz not null,
  kind      text not null,
  source_id uuid not null,
  memo      text not null,
  constraint ledger_entry_pk primary key (id),
  constraint ledger_entry_once unique (kind, source_id)
);
create index ledger_entry_at on ledger_entry (at, id);

create table ledger_line (
  entry   uuid not null,
  line    smallint not null,
  account text not null,
  amount  bigint not null,
  constraint ledger_line_pk primary key (entry, line),
  constraint ledger_line_entry_fk foreign key (entry) references ledger_entry,
  constraint ledger_line_account_fk foreign key (account) references ledger_account,
  constraint ledger_line_amount_not_zero check (amount <> 0)
);
create index ledger_line_account on ledger_line (account, entry);

-- Looked at when the transaction commits: entry and lines may come in any order, but not one without the others.
create function ledger_entry_is_balanced() returns trigger language plpgsql as $$
declare
  subject uuid := case tg_table_name when 'ledger_entry' then (to_jsonb(new) ->> 'id')::uuid else (to_jsonb(new) ->> 'entry')::uuid end;
  lines   integer;
  total   numeric;
begin
  select count(*), coalesce(sum(amount), 0) into lines, total from ledger_line where entry = subject;
  if lines < 2 or total <> 0 then
    raise exception 'ledger entry % has % lines that sum to %', subject, lines, total
      using errcode = 'check_violation', constraint = 'ledger_entry_balanced';
  end if;
  return null;
end $$;
create constraint trigger ledger_entry_balanced after insert on ledger_entry deferrable initially deferred
  for each row execute function ledger_entry_is_balanced();
create constraint trigger ledger_line_balanced after insert on ledger_line deferrable initially deferred
  for each row execute function ledger_entry_is_balanced();

create function money_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end $$;
create trigger ledger_account_kept before update or delete or truncate on ledger_account for each statement execute function money_is_append_only();
create trigger ledger_entry_kept before update or delete or truncate on ledger_entry for each statement execute function money_is_append_only();
create trigger ledger_line_kept before update or delete or truncate on ledger_line for each statement execute function money_is_append_only();

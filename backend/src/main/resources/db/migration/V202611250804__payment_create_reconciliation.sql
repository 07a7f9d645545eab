-- What the bank says: statements as they were imported, and their transactions, each once however often it is imported.
create table bank_statement (
  id            uuid not null,
  agency        text not null,
  account       text not null,
  file_name     text not null,
  sha256        text not null,
  imported_at   timestamptz not null,
  importer      text not null,
  importer_name text not null,
  transactions  integer not null,
  constraint bank_statement_pk primary key (id),
  constraint bank_statement_once unique (account, sha256),
  constraint bank_statement_agency_fk foreign key (agency) references agency
);
create index bank_statement_agency on bank_statement (agency, id desc);

create table bank_transaction (
  id               uuid not null,
  statement        uuid not null,
  agency           text not null,
  account          text not null,
  reference        text not null,
  at               timestamptz not null,
  -- a credit is more than nothing, a debit less
  amount           bigint not null,
  description      text not null,
  state            text not null,
  order_number     text,
  movement         uuid,
  settled_merchant text,
  settled_day      date,
  constraint bank_transaction_pk primary key (id),
  constraint bank_transaction_once unique (account, reference),
  constraint bank_transaction_statement_fk foreign key (statement) references bank_statement,
  constraint bank_transaction_movement_fk foreign key (movement) references payment_movement,
  constraint bank_transaction_amount_not_zero check (amount <> 0),
  constraint bank_transaction_state_known check (state in ('NEW', 'MATCHED', 'UNMATCHED', 'IGNORED'))
);
create index bank_transaction_statement on bank_transaction (statement, id);
create index bank_transaction_new on bank_transaction (id) where state = 'NEW';
create index bank_transaction_day on bank_transaction (account, at);
create index bank_transaction_settled on bank_transaction (settled_merchant, settled_day) where settled_merchant is not null;

-- What a gateway says of one day.
create table gateway_file (
  id            uuid not null,
  agency        text not null,
  merchant      text not null,
  way           text not null,
  day           date not null,
  file_name     text not null,
  sha256        text not null,
  imported_at   timestamptz not null,
  importer      text not null,
  importer_name text not null,
  rows          integer not null,
  matched       integer not null,
  total         bigint not null,
  constraint gateway_file_pk primary key (id),
  constraint gateway_file_once unique (merchant, sha256),
  constraint gateway_file_agency_fk foreign key (agency) references agency
);

create table gateway_line (
  merchant       text not null,
  transaction_no text not null,
  file           uuid not null,
  order_number   text not null,
  amount         bigint not null,
  paid_at        timestamptz not null,
  constraint gateway_line_pk primary key (merchant, transaction_no),
  constraint gateway_line_file_fk foreign key (file) references gateway_file,
  constraint gateway_line_amount_positive check (amount > 0)
);
create index gateway_line_day on gateway_line (merchant, paid_at);
create trigger gateway_line_kept before update or delete or truncate on gateway_line for each statement execute function money_is_append_only();

-- What does not agree: somebody's case until it is resolved.
create table reconciliation_difference (
  id              uuid not null,
  agency          text not null,
  kind            text not null,
  way             text not null,
  -- the merchant or account, and the number there: what does not agree is a case once
  source          text not null,
  reference       text not null,
  day             date not null,
  order_number    text,
  transaction     uuid,
  expected        bigint,
  found           bigint,
  state           text not null,
  raised_at       timestamptz not null,
  owner           text,
  owner_name      text,
  resolution      text,
  resolution_note text,
  resolved_at     timestamptz,
  constraint reconciliation_difference_pk primary key (id),
  constraint reconciliation_difference_once unique (kind, source, reference),
  constraint reconciliation_difference_agency_fk foreign key (agency) references agency,
  constraint reconciliation_difference_transaction_fk foreign key (transaction) references bank_transaction,
  constraint reconciliation_difference_kind_known check (kind in ('MISSING_AT_GATEWAY', 'MISSING_HERE', 'MISSING_AT_BANK', 'AMOUNT',
    'UNMATCHED_TRANSFER', 'UNMATCHED_DEBIT')),
  constraint reconciliation_difference_state_known check (state in ('OPEN', 'TAKEN', 'RESOLVED')),
  constraint reconciliation_difference_taken_by check (state = 'OPEN' or owner is not null),
  constraint reconciliation_difference_resolved check ((state = 'RESOLVED') = (resolved_at is not null and resolution is not null)),
  constraint reconciliation_difference_resolution_known check (resolution in ('BOOKED', 'REFUNDED', 'GATEWAY_CORRECTED', 'WRITTEN_OFF', 'NO_DIFFERENCE'))
);
create index reconciliation_difference_agency on reconciliation_difference (agency, id desc);
create index reconciliation_difference_transaction on reconciliation_difference (transaction) where transaction is not null;
create index reconciliation_difference_day on reconciliation_difference (day, agency);

-- the summary of a day
create index payment_movement_at on payment_movement (at);

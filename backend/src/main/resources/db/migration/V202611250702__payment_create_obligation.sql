-- What is owed for a dossier; its id is that of the due in the dossier's log, so that it is raised once.
create table payment_obligation (
  id             uuid not null,
  dossier        uuid not null,
  kind           text not null,
  gate           text not null,
  state          text not null,
  amount         bigint not null,
  lines          jsonb not null,
  reason         text not null,
  document       jsonb,
  -- who collects: where the dossier is received
  agency         text not null,
  -- the account whose dossier it is; null for a walk-in without an account
  payer          text,
  payer_name     text not null,
  procedure_version uuid not null,
  filing_reference text,
  dossier_code   text,
  search_text    text not null,
  required_at    timestamptz not null,
  raised_at      timestamptz not null,
  met_at         timestamptz,
  method         text,
  reference      text,
  closed_at      timestamptz,
  constraint payment_obligation_pk primary key (id),
  constraint payment_obligation_agency_fk foreign key (agency) references agency,
  constraint payment_obligation_amount_positive check (amount > 0),
  constraint payment_obligation_kind_known check (kind in ('FEE', 'NOTIFIED_DUTY')),
  constraint payment_obligation_gate_known check (gate in ('ACCEPTANCE', 'PROCESSING', 'RETURN')),
  constraint payment_obligation_state_known check (state in ('OWED', 'PAID', 'CANCELLED', 'REFUNDED')),
  constraint payment_obligation_met_when_paid check ((state in ('PAID', 'REFUNDED')) = (met_at is not null and method is not null))
);
create index payment_obligation_dossier on payment_obligation (dossier, required_at, id);
-- "my obligations", unpaid first, newest first
create index payment_obligation_payer on payment_obligation (payer, (state <> 'OWED'), required_at desc, id desc) where payer is not null;
-- the cashier's search
create index payment_obligation_owed on payment_obligation (agency, required_at desc, id desc) where state = 'OWED';

-- One payment of one or several obligations through a gateway or a transfer.
create sequence payment_order_number as bigint;
create table payment_order (
  id            uuid not null,
  -- digits only; the gateway's and the bank's name for it
  number        text not null,
  agency        text not null,
  payer         text not null,
  payer_name    text not null,
  way           text not null,
  merchant      text not null,
  amount        bigint not null,
  state         text not null,
  created_at    timestamptz not null,
  expires_at    timestamptz not null,
  redirect_url  text,
  paid_at       timestamptz,
  closed_at     timestamptz,
  -- when the gateway is to be asked again what became of it; null once it has answered for good
  ask_at        timestamptz,
  asked         integer not null default 0,
  constraint payment_order_pk primary key (id),
  constraint payment_order_number_unique unique (number),
  constraint payment_order_number_form check (number ~ '^[0-9]{8,20}$'),
  constraint payment_order_agency_fk foreign key (agency) references agency,
  constraint payment_order_amount_positive check (amount > 0),
  constraint payment_order_way_known check (way in ('VNPAY', 'NATIONAL_PLATFORM', 'VIETQR')),
  constraint payment_order_state_known check (state in ('OPEN', 'PAID', 'FAILED', 'EXPIRED', 'CANCELLED')),
  constraint payment_order_paid_when check ((state = 'PAID') = (paid_at is not null))
);
create index payment_order_ask on payment_order (ask_at) where ask_at is not null;
create index payment_order_expires on payment_order (expires_at) where state = 'OPEN';
create index payment_order_agency on payment_order (agency, created_at);

create table payment_order_item (
  payment_order uuid not null,
  obligation    uuid not null,
  amount        bigint not null,
  constraint payment_order_item_pk primary key (payment_order, obligation),
  constraint payment_order_item_order_fk foreign key (payment_order) references payment_order,
  constraint payment_order_item_obligation_fk foreign key (obligation) references payment_obligation,
  constraint payment_order_item_amount_positive check (amount > 0)
);
create index payment_order_item_obligation on payment_order_item (obligation);

-- Money that came in, once for each source, merchant and number that the source gave it.
create table payment_movement (
  id            uuid not null,
  source        text not null,
  merchant      text not null,
  external_id   text not null,
  payment_order uuid,
  agency        text not null,
  -- where the money lies now
  account       text not null,
  amount        bigint not null,
  method        text not null,
  at            timestamptz not null,
  booked_at     timestamptz not null,
  constraint payment_movement_pk primary key (id),
  constraint payment_movement_once unique (source, merchant, external_id),
  constraint payment_movement_order_fk foreign key (payment_order) references payment_order,
  constraint payment_movement_agency_fk foreign key (agency) references agency,
  constraint payment_movement_amount_positive check (amount > 0),
  constraint payment_movement_source_known check (source in ('VNPAY', 'NATIONAL_PLATFORM', 'BANK', 'COUNTER', 'POSTAL')),
  constraint payment_movement_method_known check (method in ('CASH', 'CARD', 'TRANSFER', 'VNPAY', 'NATIONAL_PLATFORM', 'POSTAL', 'OTHER'))
);
create index payment_movement_order on payment_movement (payment_order) where payment_order is not null;
create index payment_movement_agency on payment_movement (agency, at);

-- What the money paid. An obligation stands in it once, ever: nothing is paid twice.
create table payment_allocation (
  obligation uuid not null,
  movement   uuid not null,
  amount     bigint not null,
  constraint payment_allocation_pk primary key (obligation),
  constraint payment_allocation_obligation_fk foreign key (obligation) references payment_obligation,
  constraint payment_allocation_movement_fk foreign key (movement) references payment_movement,
  constraint payment_allocation_amount_positive check (amount > 0)
);
create index payment_allocation_movement on payment_allocation (movement);

-- Money that is not ours to keep without somebody's decision: what came in beyond what was owed, and what was paid for nothing.
create table payment_refund_need (
  id         uuid not null,
  why        text not null,
  movement   uuid not null,
  obligation uuid,
  agency     text not null,
  amount     bigint not null,
  at         timestamptz not null,
  constraint payment_refund_need_pk primary key (id),
  constraint payment_refund_need_surplus_once unique nulls not distinct (movement, obligation),
  constraint payment_refund_need_movement_fk foreign key (movement) references payment_movement,
  constraint payment_refund_need_obligation_fk foreign key (obligation) references payment_obligation,
  constraint payment_refund_need_agency_fk foreign key (agency) references agency,
  constraint payment_refund_need_amount_positive check (amount > 0),
  constraint payment_refund_need_why_known check (why in ('SURPLUS', 'DOSSIER_ENDED', 'DUE_CANCELLED')),
  constraint payment_refund_need_of_what check ((why = 'SURPLUS') = (obligation is null))
);
create index payment_refund_need_agency on payment_refund_need (agency, at);

create trigger payment_order_item_kept before update or delete or truncate on payment_order_item for each statement execute function money_is_append_only();
create trigger payment_movement_kept before update or delete or truncate on payment_movement for each statement execute function money_is_append_only();
create trigger payment_allocation_kept before update or delete or truncate on payment_allocation for each statement execute function money_is_append_only();
create trigger payment_refund_need_kept before update or delete or truncate on payment_refund_need for each statement execute function money_is_append_only();

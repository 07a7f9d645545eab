-- A cashier's shift: the drawer from its float to its counting, and the second look at it.
create table payment_shift (
  id            uuid not null,
  agency        text not null,
  cashier       text not null,
  cashier_name  text not null,
  state         text not null,
  opened_at     timestamptz not null,
  opening_float bigint not null,
  -- what has come into and gone out of the drawer since, and what went over the card terminal
  cash_in       bigint not null,
  cash_out      bigint not null,
  card_in       bigint not null,
  payments      integer not null,
  closed_at     timestamptz,
  counted       bigint,
  counts        jsonb,
  note          text,
  reviewed_at   timestamptz,
  reviewer      text,
  reviewer_name text,
  review_note   text,
  deposited     bigint,
  constraint payment_shift_pk primary key (id),
  constraint payment_shift_agency_fk foreign key (agency) references agency,
  constraint payment_shift_state_known check (state in ('OPEN', 'CLOSED', 'REVIEWED')),
  constraint payment_shift_sums check (opening_float >= 0 and cash_in >= 0 and cash_out >= 0 and card_in >= 0 and opening_float + cash_in >= cash_out),
  constraint payment_shift_counted_when_closed check ((state = 'OPEN') = (closed_at is null) and (state = 'OPEN') = (counted is null)),
  constraint payment_shift_reviewed_by_another check ((state = 'REVIEWED') = (reviewed_at is not null) and reviewer is distinct from cashier)
);
-- one drawer at a time
create unique index payment_shift_one_open on payment_shift (cashier) where state = 'OPEN';
create index payment_shift_agency on payment_shift (agency, id desc);

-- What a cashier or a postal agent took, once; the movement that booked it has this id as its number.
create table payment_collection (
  id             uuid not null,
  movement       uuid not null,
  agency         text not null,
  collector      text not null,
  collector_name text not null,
  shift          uuid,
  method         text not null,
  amount         bigint not null,
  tendered       bigint,
  card_reference text,
  at             timestamptz not null,
  constraint payment_collection_pk primary key (id),
  constraint payment_collection_movement_unique unique (movement),
  constraint payment_collection_movement_fk foreign key (movement) references payment_movement,
  constraint payment_collection_agency_fk foreign key (agency) references agency,
  constraint payment_collection_shift_fk foreign key (shift) references payment_shift,
  constraint payment_collection_method_known check (method in ('CASH', 'CARD', 'POSTAL')),
  constraint payment_collection_has_its_place check ((shift is null) = (method = 'POSTAL')),
  constraint payment_collection_amount_positive check (amount > 0),
  constraint payment_collection_tendered_enough check (tendered is null or tendered >= amount)
);
create index payment_collection_shift on payment_collection (shift, id) where shift is not null;
create index payment_collection_collector on payment_collection (collector, agency, id) where method = 'POSTAL';
create trigger payment_collection_kept before update or delete or truncate on payment_collection for each statement execute function money_is_append_only();

-- Cash that a postal agent brings to a cashier: everything the agent holds for the agency.
create table payment_handover (
  id           uuid not null,
  agency       text not null,
  agent        text not null,
  agent_name   text not null,
  amount       bigint not null,
  state        text not null,
  announced_at timestamptz not null,
  decided_at   timestamptz,
  cashier      text,
  cashier_name text,
  shift        uuid,
  counted      bigint,
  note         text,
  constraint payment_handover_pk primary key (id),
  constraint payment_handover_agency_fk foreign key (agency) references agency,
  constraint payment_handover_shift_fk foreign key (shift) references payment_shift,
  constraint payment_handover_amount_positive check (amount > 0),
  constraint payment_handover_state_known check (state in ('ANNOUNCED', 'CONFIRMED', 'REFUSED')),
  constraint payment_handover_counted_right check (state <> 'CONFIRMED' or counted = amount)
);
create unique index payment_handover_one_announced on payment_handover (agent, agency) where state = 'ANNOUNCED';
create index payment_handover_agency on payment_handover (agency, id desc);
create index payment_handover_agent on payment_handover (agent, id desc);

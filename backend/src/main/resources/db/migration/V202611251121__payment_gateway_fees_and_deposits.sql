-- what a gateway keeps back of what it has taken, and cash between a counted drawer and the bank
alter table ledger_account drop constraint ledger_account_kind_known;
alter table ledger_account add constraint ledger_account_kind_known check (kind in ('RECEIVABLE', 'REVENUE', 'DUTY_PAYABLE', 'CLEARING', 'BANK',
  'CASH', 'POSTAL', 'UNALLOCATED', 'REFUND_PAYABLE', 'CASH_OVER_SHORT', 'IN_TRANSIT', 'GATEWAY_FEE'));

alter table gateway_line add column fee bigint not null default 0;
alter table gateway_line add constraint gateway_line_fee_within check (fee between 0 and amount);
alter table gateway_file add column fees bigint not null default 0;

-- the number that a deposit is found by in the bank's statement; shifts looked over before this have none
create sequence payment_deposit_number as bigint;
alter table payment_shift add column deposit_number text;
alter table payment_shift add constraint payment_shift_deposit_number_unique unique (deposit_number);
alter table payment_shift add constraint payment_shift_deposit_number_form check (deposit_number ~ '^[0-9]{8,20}$');

alter table bank_transaction add column shift uuid;
alter table bank_transaction add constraint bank_transaction_shift_fk foreign key (shift) references payment_shift;
alter table bank_transaction add constraint bank_transaction_shift_unique unique (shift);

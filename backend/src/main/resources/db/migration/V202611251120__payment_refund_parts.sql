-- A part of what was paid can be paid back, and another part later; all of them together are never more than was paid.
alter table payment_obligation add column refunded bigint not null default 0;
update payment_obligation set refunded = amount where state = 'REFUNDED';
alter table payment_obligation add constraint payment_obligation_refunded_within
  check (refunded between 0 and amount and (refunded = amount) = (state = 'REFUNDED'));

-- what had been paid in all, of which the refund may be a part
alter table payment_refund add column of_amount bigint;
update payment_refund set of_amount = amount;
alter table payment_refund alter column of_amount set not null;
alter table payment_refund add constraint payment_refund_part check (amount <= of_amount);
drop index payment_refund_once_a_need;
drop index payment_refund_once_an_obligation;
create index payment_refund_by_need on payment_refund (need) where need is not null;
create index payment_refund_by_obligation on payment_refund (obligation) where obligation is not null;
create index payment_refund_by_movement on payment_refund (movement);

-- what of the payment has gone back since: the receipt in force is for the rest
alter table receipt add column returned bigint not null default 0;
alter table receipt add constraint receipt_returned_not_negative check (returned >= 0);

create function refunds_are_within_what_was_paid() returns trigger language plpgsql as $$
begin
  -- one after the other for each payment
  perform 1 from payment_movement where id = new.movement for no key update;
  if (select sum(amount) from payment_refund where movement = new.movement and state <> 'DECLINED')
      > (select amount from payment_movement where id = new.movement)
    or (select sum(amount) from payment_refund where need = new.need and state <> 'DECLINED')
      > (select amount from payment_refund_need where id = new.need)
    or (select sum(amount) from payment_refund where obligation = new.obligation and state <> 'DECLINED')
      > (select amount from payment_allocation where obligation = new.obligation)
  then
    raise exception 'refund % is of more than was paid', new.id
      using errcode = 'check_violation', constraint = 'payment_refund_within_what_was_paid';
  end if;
  return null;
end $$;
create trigger payment_refund_within_what_was_paid after insert or update on payment_refund
  for each row execute function refunds_are_within_what_was_paid();

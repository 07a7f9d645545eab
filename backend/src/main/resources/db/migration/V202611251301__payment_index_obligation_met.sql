-- Receipts are issued for these alone: found in one step, however long the log is.
create index event_obligation_met on event (seq) where type = 'PAYMENT_OBLIGATION_MET';

-- A dossier may owe several things, each with its own gate and its own end; the one payment of before becomes the first of them.
alter table dossier add column dues jsonb not null default '{"items": []}', add column assurance integer;

update dossier set dues = jsonb_build_object('items', jsonb_build_array(jsonb_strip_nulls(jsonb_build_object(
    -- as EarlierPayment reckons it from the log
    'id', md5(id::text || (payment->>'requiredAt'))::uuid,
    'kind', 'FEE',
    'gate', payment->>'gate',
    'lines', jsonb_build_array(jsonb_build_object(
      'code', 'STATED', 'name', jsonb_build_object('vi', 'Phí, lệ phí', 'en', 'Fee'), 'quantity', 1, 'unitAmount', payment->'amount',
      'gross', payment->'amount', 'reduction', 0, 'amount', payment->'amount',
      'explanation', jsonb_build_array(jsonb_build_object('vi', payment->>'reason', 'en', payment->>'reason')), 'verified', true)),
    'amount', payment->'amount',
    'reason', payment->>'reason',
    'requiredAt', payment->>'requiredAt',
    'met', case when payment->>'metAt' is not null then jsonb_strip_nulls(jsonb_build_object(
      'method', payment->>'method', 'reference', payment->>'reference', 'at', payment->>'metAt')) end,
    'cancelledAt', case when payment->>'metAt' is null and finished_at is not null
      then to_char(finished_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') end))))
  where payment is not null;

alter table dossier drop column payment;

-- The closed pauses of a dossier's clocks, so that every due moment can be worked out again; and when its time for intake began.
alter table dossier
  add column pauses            jsonb not null default '{"items": []}',
  add column intake_started_at timestamptz;

update dossier set intake_started_at = coalesce(
    case when supplement ->> 'stage' = 'INTAKE' then (supplement ->> 'answeredAt')::timestamptz end,
    (postal ->> 'handedOverAt')::timestamptz, submitted_at)
  where submitted_at is not null;

-- The one extension with its apology, what was told about running clocks, and when to look again.
alter table dossier
  add column extension     jsonb,
  add column extensions    integer not null default 0,
  add column told_alerts   text[] not null default '{}',
  add column next_alert_at timestamptz,
  -- "at most once" (NĐ 61/2018 Điều 19.9)
  add constraint dossier_extended_once check (extensions <= 1);

-- What the job claims: only dossiers with a running clock are in it, soonest first.
create index dossier_next_alert on dossier (next_alert_at) where next_alert_at is not null;

-- Dossiers that lived before: looked at once, and then when their clocks say so.
update dossier set next_alert_at = now() where state in ('SUBMITTED', 'ACCEPTED', 'IN_PROGRESS', 'SUPPLEMENT_REQUIRED');

-- Complaints and publication decisions follow calendars, too: when each was last compared with the calendar of its agency.
alter table feedback add column reckoned_at timestamptz not null default now();
create index feedback_reckoned on feedback (holding_agency, reckoned_at) where queue_due_at is not null;
alter table publication_decision add column reckoned_at timestamptz;
update publication_decision set reckoned_at = recorded_at;
alter table publication_decision alter column reckoned_at set not null;
create index publication_decision_reckoned on publication_decision (agency, reckoned_at) where updated_at is null;

-- Complaints and recommendations (phản ánh, kiến nghị): the fold of each one's events. Its reference opens it to whoever holds it, so it
-- is told to the complainant alone.
create table feedback (
  id              uuid not null,
  version         integer not null,
  state           text not null,
  about           text not null,
  theme           text not null,
  procedure_code  text,
  dossier         uuid,
  agency          text not null,
  holding_agency  text not null,
  title           text not null,
  content         text not null,
  officer_named   text,
  -- whom it is about; they see nothing of it
  accused         text[] not null default '{}',
  complainant     jsonb not null,
  owner           text,
  channel         text not null,
  language        text not null,
  publishable     boolean not null,
  reference       text not null,
  question        jsonb,
  outcome         jsonb,
  assignee        text,
  assignee_name   text,
  answer          jsonb,
  publication     jsonb,
  rating          smallint,
  clocks          jsonb not null,
  pauses          jsonb not null,
  received_at     timestamptz not null,
  classified_at   timestamptz,
  answered_at     timestamptz,
  published_at    timestamptz,
  finished_at     timestamptz,
  answer_due_at   timestamptz not null,
  queue_due_at    timestamptz,
  updated_at      timestamptz not null,
  -- what was made public, as people search for it
  published_text  text,
  constraint feedback_pk primary key (id),
  constraint feedback_reference_unique unique (reference),
  constraint feedback_rating_in_range check (rating between 1 and 5),
  constraint feedback_answered_when_published check (published_at is null or answered_at is not null)
);
create index feedback_queue on feedback (holding_agency, state, queue_due_at, id);
create index feedback_done on feedback (holding_agency, id desc) where queue_due_at is null;
create index feedback_assignee on feedback (assignee, queue_due_at, id) where assignee is not null;
create index feedback_owner on feedback (owner, id desc) where owner is not null;
create index feedback_published on feedback (published_at desc, id desc) where published_at is not null;
create index feedback_published_text on feedback using gin (to_tsvector('simple', published_text)) where published_at is not null;

-- Sentences that officers begin an answer with; nothing is answered by itself.
create table feedback_template (
  id         uuid not null,
  agency     text not null,
  title      text not null,
  content    text not null,
  edited_by  text not null,
  edited_at  timestamptz not null,
  retired_at timestamptz,
  constraint feedback_template_pk primary key (id)
);
create index feedback_template_agency on feedback_template (agency, title) where retired_at is null;

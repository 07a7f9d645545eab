-- What went out to complainants, and what still has to: the delivery log. Letters about a case come from following the event log.
create table feedback_delivery (
  id         uuid not null,
  feedback   uuid,
  event_seq  bigint,
  kind       text not null,
  channel    text not null,
  address    text not null,
  language   text not null,
  -- what the letter says beyond its kind; emptied once it is out
  detail     text,
  created_at timestamptz not null,
  not_before timestamptz not null,
  attempts   integer not null default 0,
  sent_at    timestamptz,
  fault      text,
  constraint feedback_delivery_pk primary key (id),
  constraint feedback_delivery_once unique (feedback, event_seq)
);
create index feedback_delivery_next on feedback_delivery (not_before) where sent_at is null;
create index feedback_delivery_case on feedback_delivery (feedback, created_at);

-- How far the log has been followed; as for forms, seq moves on only to what has been visible since seen_at.
create table feedback_cursor (
  one      boolean not null default true,
  seq      bigint not null,
  seen_seq bigint not null,
  seen_at  timestamptz not null,
  constraint feedback_cursor_pk primary key (one),
  constraint feedback_cursor_single check (one)
);
insert into feedback_cursor (seq, seen_seq, seen_at) select coalesce(max(seq), 0), coalesce(max(seq), 0), now() from event;

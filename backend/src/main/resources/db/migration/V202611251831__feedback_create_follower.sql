-- Who else is told when a public case changes. The address is forgotten with the following; the log never has it.
create table feedback_follower (
  id       uuid not null,
  feedback uuid not null,
  address  text not null,
  language text not null,
  since    timestamptz not null,
  ended_at timestamptz,
  constraint feedback_follower_pk primary key (id),
  constraint feedback_follower_case foreign key (feedback) references feedback (id),
  constraint feedback_follower_forgotten check (ended_at is null or address = '')
);
create unique index feedback_follower_once on feedback_follower (feedback, lower(address)) where ended_at is null;

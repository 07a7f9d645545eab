-- The answer to a command, kept with the command's own transaction: a repeated key gets the same answer.
create table idempotency (
  actor        text not null,
  key          text not null,
  request_hash text not null,
  status       integer not null,
  response     jsonb,
  created_at   timestamptz not null,
  constraint idempotency_pk primary key (actor, key)
);
create index idempotency_created on idempotency (created_at);

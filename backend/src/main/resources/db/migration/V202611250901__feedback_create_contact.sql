-- The key that tells our own challenges and links from others'; made here, known to nobody.
create table feedback_key (
  one    boolean not null default true,
  secret text not null,
  constraint feedback_key_pk primary key (one),
  constraint feedback_key_single check (one)
);
insert into feedback_key (secret) values (gen_random_uuid()::text || gen_random_uuid()::text);

-- A proof of work counts once.
create table feedback_proof (
  challenge text not null,
  used_at   timestamptz not null,
  constraint feedback_proof_pk primary key (challenge)
);

-- An address that somebody says is theirs, and the code that shows it is.
create table feedback_contact_code (
  id         uuid not null,
  channel    text not null,
  address    text not null,
  code_hash  text not null,
  attempts   integer not null default 0,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz,
  constraint feedback_contact_code_pk primary key (id)
);
create index feedback_contact_code_expiry on feedback_contact_code (expires_at);

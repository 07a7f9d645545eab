-- Limits that the law sets for everybody, in versions: which rule, how much, from when to when, and by which article.
create table statutory_limit (
  code        text not null,
  version     integer not null,
  valid_from  date not null,
  valid_to    date,
  rule        text not null,
  amount      integer not null,
  parameters  jsonb not null default '{}',
  text        jsonb not null,
  legal_basis text not null,
  verified    boolean not null,
  constraint statutory_limit_pk primary key (code, version),
  constraint statutory_limit_from_once unique (code, valid_from),
  constraint statutory_limit_amount_positive check (amount >= 0),
  constraint statutory_limit_in_order check (valid_to is null or valid_to >= valid_from)
);

-- Typing mistakes are found by trigrams; the extension comes with PostgreSQL and needs no superuser.
create extension if not exists pg_trgm;

-- What the portal can find: a projection, which may be thrown away and made anew from its sources at any time.
create table search_document (
  id         bigint generated always as identity,
  kind       text not null,
  key        text not null,
  agency     text,
  title      jsonb not null,
  summary    jsonb not null,
  shown_from timestamptz,
  shown_to   timestamptz,
  hash       text not null,
  constraint search_document_pk primary key (id),
  constraint search_document_once unique (kind, key),
  constraint search_document_kind_known check (kind in ('PROCEDURE', 'QUESTION', 'AGENCY', 'NOTICE', 'FEEDBACK'))
);

-- Folded syllables and pairs of neighbouring syllables (most Vietnamese words have two), with their weight in the document. A term's
-- heaviest documents of each kind come first, so that a word that is everywhere costs no more than one that is rare.
create table search_posting (
  term     text not null,
  kind     text not null,
  weight   real not null,
  document bigint not null,
  constraint search_posting_pk primary key (term, kind, weight, document),
  constraint search_posting_document_fk foreign key (document) references search_document on delete cascade
);
create index search_posting_document on search_posting (document);

-- Every term that was ever indexed; "khaisinh" is found by joined, "khia sinh" by its trigrams, "khai si" by its beginning. What is
-- said in titles and keywords is strong: only that is guessed at. How many documents have a term is counted now and then.
create table search_term (
  term      text not null,
  joined    text not null,
  strong    boolean not null,
  frequency integer not null,
  constraint search_term_pk primary key (term)
);
create index search_term_trigrams on search_term using gin (term gin_trgm_ops) where strong;
create index search_term_joined on search_term (joined) where strong;
create index search_term_beginning on search_term (term text_pattern_ops) where strong;

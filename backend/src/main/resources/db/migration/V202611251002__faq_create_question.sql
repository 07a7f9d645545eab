-- Questions and answers (Điều 16.2): what an editor writes, and beside it what is published. What was published before lies in the log.
create table faq_question (
  id           uuid not null,
  revision     integer not null,
  agency       text not null,
  state        text not null,
  content      jsonb not null,
  published    jsonb,
  version      integer not null,
  procedure    text,
  published_at timestamptz,
  edited_by    text not null,
  edited_at    timestamptz not null,
  constraint faq_question_pk primary key (id),
  constraint faq_question_agency_fk foreign key (agency) references agency,
  constraint faq_question_state_known check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
  constraint faq_question_published check ((state = 'PUBLISHED') = (published is not null))
);
comment on column faq_question.procedure is 'of what is published';
create index faq_question_desk on faq_question (agency, edited_at desc, id);
create index faq_question_public on faq_question (published_at desc, id) where published is not null;

-- "Was this useful": once a browser. The browser's own random word is not kept, only its hash with the question.
create table faq_vote (
  question uuid not null,
  voter    text not null,
  useful   boolean not null,
  voted_at timestamptz not null,
  constraint faq_vote_pk primary key (question, voter),
  constraint faq_vote_question_fk foreign key (question) references faq_question
);

-- Letters by a real mail server: what they were begun with, when there is no use in trying again, and who wants none.
alter table feedback add column letters boolean not null default true;
alter table feedback_delivery add column template integer not null default 1;
alter table feedback_delivery add column given_up_at timestamptz;
alter table feedback_delivery add column follower uuid;
drop index feedback_delivery_next;
create index feedback_delivery_next on feedback_delivery (not_before) where sent_at is null and given_up_at is null;
-- those whose address is still to be forgotten
create index feedback_delivery_address on feedback_delivery (created_at) where address <> '';
alter table feedback_delivery drop constraint feedback_delivery_once;
create unique index feedback_delivery_once on feedback_delivery (feedback, event_seq) where follower is null;
create unique index feedback_delivery_once_a_follower on feedback_delivery (follower, event_seq) where follower is not null;

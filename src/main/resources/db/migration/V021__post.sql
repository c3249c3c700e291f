-- What is to be told to somebody, and how far its delivery has come. The path it leads to is sealed: it may be a one-time link.
create table post_message (
  id varchar(12) not null primary key,
  person_id varchar(12) not null references access_person (id) deferrable initially deferred,
  template varchar(40) not null,
  queue_key varchar(200) not null,
  urgent boolean not null,
  count_waiting integer not null,
  first_due date,
  state varchar(20) not null,
  why varchar(20),
  queued_at timestamp not null,
  due_at timestamp not null,
  first_try_at timestamp,
  tries integer not null,
  claimed_by varchar(12),
  claimed_until timestamp,
  ended_at timestamp,
  digest_id varchar(12),
  given_up varchar(20),
  sealed_body ${text} not null,
  sealed_kind varchar(40) not null,
  sealed_audience varchar(400),
  sealed_author varchar(60) not null,
  version bigint not null,
  constraint post_message_key unique (queue_key)
);
create index post_message_due on post_message (state, due_at);
create index post_message_person on post_message (person_id, state);
create index post_message_list on post_message (queued_at, id);
create index post_message_digest on post_message (digest_id);

-- How an adult who works on cases is reached: an e-mail address, sealed, and their own quiet hours as minutes of the day.
create table post_contact (
  person_id varchar(12) not null primary key references access_person (id) deferrable initially deferred,
  quiet_from integer,
  quiet_to integer,
  bounced boolean not null,
  sealed_body ${text},
  sealed_kind varchar(40),
  sealed_audience varchar(400),
  sealed_author varchar(60),
  version bigint not null
);

-- How a youth, caregiver or parent may be reached safely, sealed as a whole: one row a case and person.
create table post_profile (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  person_id varchar(12) not null references access_person (id) deferrable initially deferred,
  bounced boolean not null,
  written_at timestamp not null,
  written_by varchar(120) not null,
  sealed_body ${text} not null,
  sealed_kind varchar(40) not null,
  sealed_audience varchar(400),
  sealed_author varchar(60) not null,
  version bigint not null,
  constraint post_profile_person unique (case_id, person_id)
);
create index post_profile_of on post_profile (person_id);

create table access_link (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  request_id varchar(25) not null,
  person_id varchar(12) not null references access_person (id) deferrable initially deferred,
  role_name varchar(30) not null,
  token_hash varchar(64) not null unique,
  made_by varchar(12) not null,
  made_by_name varchar(120) not null,
  made_at timestamp not null,
  expires_at timestamp not null,
  redeemed_at timestamp,
  session_hash varchar(64),
  seen_at timestamp,
  shown_from timestamp,
  locked integer not null,
  pin_hash varchar(200),
  pin_from timestamp,
  pin_tries integer not null,
  ended_at timestamp,
  sealed_body ${text},
  sealed_kind varchar(40),
  sealed_audience varchar(400),
  sealed_author varchar(12),
  version bigint not null
);
create index access_link_request on access_link (request_id, made_at);
create index access_link_session on access_link (session_hash);

alter table input_submission add column by_link integer default 0 not null;
alter table input_submission add column confirmed_by varchar(12);
alter table input_submission add column confirmed_name varchar(120);
alter table input_submission add column confirmed_at timestamp;

create table input_parked_draft (
  id varchar(25) not null primary key,
  case_id varchar(12) not null,
  request_id varchar(25) not null references input_request (id),
  sealed_body ${text} not null,
  sealed_kind varchar(40) not null,
  sealed_audience varchar(400),
  sealed_author varchar(12) not null,
  saved_at timestamp not null,
  parked_at timestamp not null,
  version bigint not null
);

create table calling_help (
  id varchar(25) not null primary key,
  case_id varchar(12) not null,
  courthouse varchar(40) not null,
  person_id varchar(12) not null,
  person_name varchar(120) not null,
  role_name varchar(30) not null,
  asked_at timestamp not null,
  step integer not null,
  told_at timestamp not null,
  answered_at timestamp,
  answered_by varchar(12),
  answered_name varchar(120),
  version bigint not null
);
create index calling_help_open on calling_help (courthouse, answered_at, told_at);

create table calling_help_told (
  id varchar(25) not null primary key,
  help_id varchar(25) not null references calling_help (id),
  case_id varchar(12) not null,
  user_name varchar(60) not null,
  told_name varchar(120) not null,
  phone varchar(40) not null,
  told_at timestamp not null,
  version bigint not null
);
create index calling_help_told_user on calling_help_told (user_name, help_id);

create table input_request (
  id varchar(25) not null primary key,
  case_id varchar(12) not null,
  hearing_id varchar(25) not null,
  hearing_type varchar(40) not null,
  hearing_at timestamp not null,
  discipline varchar(30) not null,
  person_id varchar(12) not null,
  person_name varchar(120) not null,
  agency varchar(120) not null,
  due_on date not null,
  rule_said varchar(400) not null,
  status varchar(12) not null,
  inbox_rank integer not null,
  asked_at timestamp not null,
  submitted_at timestamp,
  saves integer not null,
  sealed_body ${text},
  sealed_kind varchar(40),
  sealed_audience varchar(400),
  sealed_author varchar(12),
  version bigint not null
);
create index input_request_hearing on input_request (hearing_id, discipline);
create index input_request_case on input_request (case_id, hearing_id);
create index input_request_person on input_request (person_id, inbox_rank, id);

create table input_draft (
  request_id varchar(25) not null primary key references input_request (id),
  case_id varchar(12) not null,
  sealed_body ${text} not null,
  sealed_kind varchar(40) not null,
  sealed_audience varchar(400),
  sealed_author varchar(12) not null,
  saved_at timestamp not null,
  version bigint not null
);

create table input_submission (
  id varchar(25) not null primary key,
  case_id varchar(12) not null,
  request_id varchar(25) not null references input_request (id),
  number_in_request integer not null,
  form_id varchar(40) not null,
  author_id varchar(12) not null,
  author_name varchar(120) not null,
  submitted_at timestamp not null,
  superseded_at timestamp,
  version bigint not null
);
create unique index input_submission_number on input_submission (request_id, number_in_request);

create table input_answer (
  id varchar(25) not null primary key,
  case_id varchar(12) not null,
  submission_id varchar(25) not null references input_submission (id),
  place_in_form integer not null,
  question_id varchar(60) not null,
  question_said varchar(400) not null,
  block_id varchar(20) not null,
  answer_kind varchar(20) not null,
  held integer not null,
  sealed_body ${text} not null,
  sealed_kind varchar(40) not null,
  sealed_audience varchar(400),
  sealed_author varchar(12) not null,
  version bigint not null
);
create index input_answer_submission on input_answer (submission_id, place_in_form);

create table input_release (
  id varchar(25) not null primary key,
  case_id varchar(12) not null,
  submission_id varchar(25) not null references input_submission (id),
  scope varchar(10) not null,
  holder_id varchar(12) not null,
  holder_name varchar(120) not null,
  released_at timestamp not null,
  ended_at timestamp,
  sealed_body ${text},
  sealed_kind varchar(40),
  sealed_audience varchar(400),
  sealed_author varchar(12),
  version bigint not null
);
create index input_release_submission on input_release (submission_id, ended_at);

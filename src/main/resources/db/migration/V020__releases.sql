-- A release goes audience by audience, rests on counsel and the youth, and ends by itself; the answers it lets go stay
-- sealed for their holder, so that nothing stays open when it ends.
alter table input_release add column turn_no integer default 0 not null;
alter table input_release add column audience varchar(400);
alter table input_release add column questions varchar(2000);
alter table input_release add column starts_on date;
alter table input_release add column until_kind varchar(12) default 'TAKEN_BACK' not null;
alter table input_release add column until_on date;
alter table input_release add column counsel_at timestamp;
alter table input_release add column youth_at timestamp;
alter table input_release add column agreement varchar(12);
alter table input_release add column agreed_on date;
alter table input_release add column record_body ${text};
alter table input_release add column record_kind varchar(40);
alter table input_release add column record_audience varchar(400);
alter table input_release add column record_author varchar(12);
update input_release set counsel_at = released_at, youth_at = released_at, agreement = 'TALKED';
update input_answer set sealed_audience = 'YOUTH YOUTH_ATTORNEY' where held = 1;

-- Why an answer is held: the youth's own words, a privileged kind, or privileged words heard in another's answer.
alter table input_answer add column hold_reason varchar(20);
update input_answer set hold_reason = 'KIND' where held = 1;
update input_answer set hold_reason = 'OWN_WORDS' where held = 1 and submission_id in (select s.id from input_submission s
  join input_request r on r.id = s.request_id where r.discipline = 'YOUTH');

-- How far the holder's decisions have moved a request's version: others never see that anything was decided.
alter table input_request add column decisions integer default 0 not null;

-- What its writer said about words that were heard as privileged.
create table input_route (
  id varchar(25) not null primary key,
  case_id varchar(12) not null,
  request_id varchar(25) not null references input_request (id),
  question_id varchar(60) not null,
  choice varchar(10) not null,
  because varchar(20),
  said_at timestamp not null,
  version bigint not null,
  constraint input_route_once unique (request_id, question_id)
);

-- What the youth or the youth's attorney says is wrong in somebody's report; it stands beside the report.
create table input_correction (
  id varchar(25) not null primary key,
  case_id varchar(12) not null,
  hearing_id varchar(25) not null,
  request_id varchar(25) not null references input_request (id),
  submission_id varchar(25) not null references input_submission (id),
  question_id varchar(60),
  author_id varchar(12) not null,
  author_name varchar(120) not null,
  author_role varchar(30) not null,
  written_at timestamp not null,
  released_at timestamp,
  ended_at timestamp,
  sealed_body ${text} not null,
  sealed_kind varchar(40) not null,
  sealed_audience varchar(400),
  sealed_author varchar(12) not null,
  reply_body ${text},
  reply_kind varchar(40),
  reply_audience varchar(400),
  reply_author varchar(12),
  replied_by varchar(120),
  replied_at timestamp,
  version bigint not null
);
create index input_correction_hearing on input_correction (hearing_id, request_id);
create index input_correction_request on input_correction (request_id, written_at);

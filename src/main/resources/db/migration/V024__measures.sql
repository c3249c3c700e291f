-- How much of a period could be counted, coded words beside a count, and why a count was corrected.
alter table progress_observation add column extent varchar(10) default 'WHOLE' not null;
alter table progress_observation add column details varchar(400);
alter table progress_observation add column corrects varchar(25);
alter table progress_observation add column mend varchar(20);

-- What an advocate or therapist counted waits for its holder, as the answer it came with does.
alter table progress_observation add column held boolean default false not null;
alter table progress_observation add column released_at timestamp;
update progress_observation set held = true where reporter_role in ('ADVOCATE', 'BEHAVIORAL_HEALTH');
update input_answer set held = 1, hold_reason = 'KIND', sealed_audience = 'YOUTH YOUTH_ATTORNEY'
  where answer_kind = 'COUNT' and held = 0 and submission_id in (select s.id from input_submission s
  join input_request r on r.id = s.request_id where r.discipline in ('ADVOCATE', 'BEHAVIORAL_HEALTH'));

-- Which measures a youth was told of, where the court tells case by case.
create table progress_told (
  id varchar(25) not null primary key,
  case_id varchar(12) not null,
  measure varchar(40) not null,
  told_by varchar(12) not null,
  told_name varchar(120) not null,
  told_at timestamp not null,
  version bigint not null,
  constraint progress_told_once unique (case_id, measure)
);

-- What changed around a youth, by its code, its day and its source.
create table progress_around (
  id varchar(25) not null primary key,
  case_id varchar(12) not null,
  kind varchar(40) not null,
  day_on date not null,
  known varchar(20) not null,
  reporter_id varchar(12) not null,
  reporter_name varchar(120) not null,
  recorded_at timestamp not null,
  superseded_at timestamp,
  version bigint not null
);
create index progress_around_case on progress_around (case_id, day_on);

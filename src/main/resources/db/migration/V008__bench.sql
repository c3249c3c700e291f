-- What a person typed at the bench and has not recorded yet.
create table bench_draft (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  hearing_id varchar(25) not null,
  person_id varchar(12) not null,
  saved_at timestamp not null,
  sealed_body ${text},
  sealed_kind varchar(30),
  sealed_audience varchar(400),
  sealed_author varchar(60),
  version bigint not null
);
create unique index bench_draft_own on bench_draft (hearing_id, person_id);
create index bench_draft_case on bench_draft (case_id);

-- How often a courthouse's day has changed, so that each node can tell its open pages.
create table bench_day (
  id varchar(60) not null primary key,
  courthouse varchar(40) not null,
  day_on date not null,
  changes bigint not null,
  version bigint not null
);
create index bench_day_on on bench_day (day_on, courthouse);

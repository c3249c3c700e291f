create table progress_observation (
  id varchar(25) not null primary key,
  case_id varchar(12) not null,
  measure varchar(40) not null,
  counted integer not null,
  possible integer,
  from_on date not null,
  to_on date not null,
  known varchar(20) not null,
  reporter_id varchar(12) not null,
  reporter_name varchar(120) not null,
  reporter_role varchar(30) not null,
  origin varchar(80),
  recorded_at timestamp not null,
  superseded_at timestamp,
  version bigint not null
);
create index progress_observation_case on progress_observation (case_id, measure);
create index progress_observation_origin on progress_observation (case_id, origin);

create table progress_goal (
  id varchar(25) not null primary key,
  case_id varchar(12) not null,
  sealed_body ${text} not null,
  sealed_kind varchar(40) not null,
  sealed_audience varchar(400),
  sealed_author varchar(12) not null,
  author_name varchar(120) not null,
  by_youth boolean not null,
  written_at timestamp not null,
  released_at timestamp,
  version bigint not null
);
create index progress_goal_case on progress_goal (case_id);

create table progress_need (
  id varchar(25) not null primary key,
  case_id varchar(12) not null,
  need varchar(20) not null,
  by_youth boolean not null,
  rating varchar(10),
  sealed_body ${text},
  sealed_kind varchar(40),
  sealed_audience varchar(400),
  sealed_author varchar(12),
  provider varchar(200),
  author_id varchar(12) not null,
  said_at timestamp not null,
  superseded_at timestamp,
  released_at timestamp,
  version bigint not null
);
create index progress_need_case on progress_need (case_id, need);

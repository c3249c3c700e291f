-- A goal has the youth's own measure of success, a state that others know of once counsel let it go, and the measures
-- the youth follows it by.
alter table progress_goal add column success_body ${text};
alter table progress_goal add column success_kind varchar(40);
alter table progress_goal add column success_audience varchar(400);
alter table progress_goal add column success_author varchar(12);
alter table progress_goal add column success_by varchar(120);
alter table progress_goal add column success_youth boolean default false not null;
alter table progress_goal add column state varchar(12) default 'GOING_ON' not null;
alter table progress_goal add column told varchar(12) default 'GOING_ON' not null;
alter table progress_goal add column state_on date;
alter table progress_goal add column measures varchar(400);

-- Who owns a need: what an agency and a person agreed to do, and by when.
create table progress_need_owner (
  id varchar(25) not null primary key,
  case_id varchar(12) not null,
  need varchar(20) not null,
  agency varchar(120) not null,
  person varchar(120),
  by_on date not null,
  sealed_body ${text} not null,
  sealed_kind varchar(40) not null,
  sealed_audience varchar(400),
  sealed_author varchar(12) not null,
  author_name varchar(120) not null,
  agreed_at timestamp not null,
  version bigint not null,
  constraint progress_need_owner_once unique (case_id, need)
);

-- Interests and strengths, each with who says it and how it is known.
create table progress_strength (
  id varchar(25) not null primary key,
  case_id varchar(12) not null,
  kind varchar(12) not null,
  sealed_body ${text} not null,
  sealed_kind varchar(40) not null,
  sealed_audience varchar(400),
  sealed_author varchar(12) not null,
  author_name varchar(120) not null,
  by_youth boolean not null,
  own boolean not null,
  known varchar(20),
  said_at timestamp not null,
  released_at timestamp,
  taken_down_at timestamp,
  version bigint not null
);
create index progress_strength_case on progress_strength (case_id);

-- People in the youth's corner, as the youth names them.
create table progress_corner (
  id varchar(25) not null primary key,
  case_id varchar(12) not null,
  sealed_body ${text} not null,
  sealed_kind varchar(40) not null,
  sealed_audience varchar(400),
  sealed_author varchar(12) not null,
  author_name varchar(120) not null,
  said_at timestamp not null,
  released_at timestamp,
  taken_down_at timestamp,
  version bigint not null
);
create index progress_corner_case on progress_corner (case_id);

-- The name and pronouns the youth asks for, and for whom: they stay with counsel until they are opened to the table.
alter table casefile_case add column asked_body ${text};
alter table casefile_case add column asked_kind varchar(30);
alter table casefile_case add column asked_audience varchar(400);
alter table casefile_case add column asked_author varchar(60);
alter table casefile_case add column pronoun_body ${text};
alter table casefile_case add column pronoun_kind varchar(30);
alter table casefile_case add column pronoun_audience varchar(400);
alter table casefile_case add column pronoun_author varchar(60);
alter table casefile_case add column asked_for varchar(10);
alter table casefile_case add column asked_open boolean default false not null;

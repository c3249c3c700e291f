alter table docket_sitting add column starts_list varchar(600);
create index docket_sitting_officer on docket_sitting (courthouse, officer, day_on);

alter table docket_hearing add column overbook_body ${text};
alter table docket_hearing add column overbook_content varchar(30);
alter table docket_hearing add column overbook_audience varchar(400);
alter table docket_hearing add column overbook_author varchar(60);
alter table docket_hearing add column overbooked_at timestamp;
create index docket_hearing_sitting on docket_hearing (sitting_id, starts_at);

alter table casefile_case add column wish_half varchar(10);

create table docket_leave (
  id varchar(12) not null primary key,
  courthouse varchar(40) not null,
  officer varchar(40),
  person_id varchar(12),
  from_on date not null,
  to_on date not null,
  kind varchar(20) not null,
  noted_at timestamp not null,
  noted_by varchar(60) not null,
  version bigint not null
);
create index docket_leave_days on docket_leave (courthouse, to_on, from_on);

create table docket_disqualified (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  officer varchar(40) not null,
  basis varchar(40) not null,
  since_on date not null,
  noted_at timestamp not null,
  noted_by varchar(60) not null,
  version bigint not null,
  constraint docket_disqualified_once unique (case_id, officer)
);

create table docket_hold (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  courthouse varchar(40) not null,
  kind varchar(40) not null,
  sitting_id varchar(12) not null references docket_sitting (id) deferrable initially deferred,
  courtroom varchar(40) not null,
  officer varchar(40) not null,
  day_on date not null,
  starts_at timestamp not null,
  ends_at timestamp not null,
  minutes integer not null,
  until_at timestamp not null,
  held_at timestamp not null,
  held_by varchar(60) not null,
  version bigint not null
);
create index docket_hold_day on docket_hold (courthouse, day_on, until_at);
create index docket_hold_case on docket_hold (case_id, until_at);
create index docket_hold_sitting on docket_hold (sitting_id, until_at);

insert into docket_claim (resource_key, day_on, claims) values ('one', date('2000-01-01'), 0);

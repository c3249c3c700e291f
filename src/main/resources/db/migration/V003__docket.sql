create table docket_sitting (
  id varchar(12) not null primary key,
  courthouse varchar(40) not null,
  courtroom varchar(40) not null,
  officer varchar(40) not null,
  day_on date not null,
  from_minute integer not null,
  to_minute integer not null,
  capacity integer not null,
  step integer not null,
  lost boolean not null,
  version bigint not null,
  constraint docket_sitting_place unique (courthouse, courtroom, day_on, from_minute)
);
create index docket_sitting_day on docket_sitting (courthouse, day_on);

create table docket_hearing (
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
  status varchar(20) not null,
  petition_id varchar(25),
  target_on date,
  outer_on date,
  citation varchar(300) not null,
  basis_kind varchar(20),
  basis_body ${text},
  basis_content varchar(30),
  basis_audience varchar(400),
  basis_author varchar(60),
  version bigint not null
);
create index docket_hearing_day on docket_hearing (courthouse, day_on, starts_at);
create index docket_hearing_case on docket_hearing (case_id, starts_at);

create table docket_party (
  id varchar(25) not null primary key,
  hearing_id varchar(25) not null references docket_hearing (id) deferrable initially deferred,
  person_id varchar(12) not null,
  presence varchar(10) not null,
  version bigint not null
);
create index docket_party_person on docket_party (person_id, hearing_id);
create index docket_party_hearing on docket_party (hearing_id);

create table docket_change (
  id varchar(25) not null primary key,
  case_id varchar(12) not null,
  hearing_id varchar(25) not null references docket_hearing (id) deferrable initially deferred,
  was_at timestamp not null,
  now_at timestamp,
  reason varchar(30) not null,
  owner varchar(120) not null,
  changed_at timestamp not null,
  changed_by varchar(60) not null,
  version bigint not null
);
create index docket_change_hearing on docket_change (hearing_id);

create table docket_claim (
  resource_key varchar(80) not null,
  day_on date not null,
  claims bigint not null,
  constraint docket_claim_key primary key (resource_key, day_on)
);

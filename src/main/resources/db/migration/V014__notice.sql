create table notice_hearing (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  courthouse varchar(40) not null,
  kind varchar(40) not null,
  day_on date not null,
  starts_at timestamp not null,
  dated_on date not null,
  custody varchar(3) not null,
  jurisdiction varchar(20) not null,
  age_then integer,
  ward boolean not null,
  dropped boolean not null,
  version bigint not null
);
create index notice_hearing_case on notice_hearing (case_id, day_on);

create table notice_party (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  kind varchar(30) not null,
  person_id varchar(12),
  name_body ${text},
  name_kind varchar(40),
  name_audience varchar(400),
  name_author varchar(60),
  reach_body ${text},
  reach_kind varchar(40),
  reach_audience varchar(400),
  reach_author varchar(60),
  confidential boolean not null,
  language varchar(3) not null,
  standing varchar(30) not null,
  consent_on date,
  consent_form varchar(40),
  since_on date not null,
  until_on date,
  noted_at timestamp not null,
  noted_by varchar(60) not null,
  version bigint not null
);
create index notice_party_case on notice_party (case_id, kind);

create table notice_owed (
  id varchar(25) not null primary key,
  case_id varchar(12) not null,
  hearing_id varchar(25) not null references notice_hearing (id) deferrable initially deferred,
  notice_key varchar(20) not null,
  kind varchar(30) not null,
  party_id varchar(25) references notice_party (id) deferrable initially deferred,
  person_id varchar(12),
  person_name varchar(120),
  sibling_id varchar(12),
  day_on date not null,
  state varchar(20) not null,
  withdrawn_for varchar(20),
  owed_at timestamp not null,
  version bigint not null
);
create index notice_owed_hearing on notice_owed (hearing_id, state);
create index notice_owed_sibling on notice_owed (sibling_id);

create table notice_service (
  id varchar(25) not null primary key,
  case_id varchar(12) not null,
  hearing_id varchar(25) not null,
  owed_id varchar(25) not null references notice_owed (id) deferrable initially deferred,
  number_of integer not null,
  manner varchar(30) not null,
  served_on date not null,
  server varchar(120) not null,
  proof_on date,
  all_present boolean not null,
  entered_at timestamp not null,
  entered_by varchar(60) not null,
  entered_name varchar(120) not null,
  sealed_body ${text},
  sealed_kind varchar(40),
  sealed_audience varchar(400),
  sealed_author varchar(60),
  version bigint not null,
  constraint notice_service_number unique (owed_id, number_of)
);
create index notice_service_hearing on notice_service (hearing_id);

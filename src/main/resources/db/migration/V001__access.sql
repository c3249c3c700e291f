create table access_person (
  id varchar(12) not null primary key,
  name varchar(120) not null,
  role_name varchar(30) not null,
  agency varchar(120),
  courthouse varchar(40) not null,
  officer_key varchar(40),
  version bigint not null
);
create index access_person_house on access_person (courthouse, role_name);

create table access_account (
  id varchar(12) not null primary key,
  person_id varchar(12) not null references access_person (id) deferrable initially deferred,
  user_name varchar(60) not null unique,
  password_hash varchar(200) not null,
  active boolean not null,
  version bigint not null
);

create table access_session (
  token_hash varchar(64) not null primary key,
  account_id varchar(12) not null references access_account (id) deferrable initially deferred,
  kind varchar(10) not null,
  seen_at timestamp not null,
  ends_at timestamp not null,
  version bigint not null
);
create index access_session_ends on access_session (ends_at);

create table access_case (
  case_id varchar(12) not null primary key,
  courthouse varchar(40) not null,
  audit_key varchar(40),
  version bigint not null
);
create index access_case_house on access_case (courthouse, case_id);

create table access_standing (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  person_id varchar(12) not null references access_person (id) deferrable initially deferred,
  role_name varchar(30) not null,
  basis varchar(200) not null,
  request_id varchar(25),
  from_on date not null,
  until_on date,
  version bigint not null
);
create index access_standing_case on access_standing (case_id, person_id);
create index access_standing_person on access_standing (person_id, case_id);

create table access_audit (
  id varchar(12) not null primary key,
  done_at timestamp not null,
  person_id varchar(60) not null,
  role_name varchar(30) not null,
  task varchar(30) not null,
  case_token varchar(60),
  subject varchar(40),
  fields varchar(400) not null,
  outcome varchar(10) not null,
  mac varchar(60) not null,
  chain_no bigint,
  chain_link varchar(60),
  version bigint not null
);
create index access_audit_done on access_audit (done_at, id);
create index access_audit_case on access_audit (case_token, done_at);
create index access_audit_chain on access_audit (chain_no, done_at);

create table access_chain (
  id integer not null primary key,
  last_no bigint not null,
  last_link varchar(60) not null,
  version bigint not null
);
insert into access_chain (id, last_no, last_link, version) values (1, 0, '', 1);

-- A referee's order of removal waits for a judge; the county's own word that an order stands there; what lifted an order.
alter table orders_order add column referred_at timestamp;
alter table orders_order add column acknowledged_at timestamp;
alter table orders_order add column lifted_by varchar(25);

-- Every signature over a record's hash: whose, as what kind of officer, and what for.
create table orders_signature (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  hearing_id varchar(25) not null,
  version_no integer not null,
  record_hash varchar(64) not null,
  act varchar(10) not null,
  officer_key varchar(40) not null,
  officer_kind varchar(20) not null,
  person varchar(12) not null,
  person_name varchar(120) not null,
  signed_at timestamp not null,
  version bigint not null
);
create index orders_signature_hearing on orders_signature (hearing_id, signed_at);
create index orders_signature_case on orders_signature (case_id);

-- That the parties stipulated on the record to a temporary judge.
create table orders_stipulation (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  hearing_id varchar(25) not null,
  officer_key varchar(40) not null,
  recorded_by varchar(120) not null,
  recorded_at timestamp not null,
  sealed_body ${text},
  sealed_kind varchar(30),
  sealed_audience varchar(400),
  sealed_author varchar(60),
  version bigint not null
);
create unique index orders_stipulation_to on orders_stipulation (hearing_id, officer_key);
create index orders_stipulation_case on orders_stipulation (case_id);

-- What is carried over from one day onto the next: why, who answers for it, and which supervisor was told.
create table bench_carried (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  courthouse varchar(40) not null,
  hearing_id varchar(25) not null,
  thing_id varchar(25) not null,
  what varchar(10) not null,
  from_on date not null,
  onto_on date not null,
  responsible varchar(80) not null,
  supervisor varchar(12) not null,
  supervisor_name varchar(120) not null,
  seen_at timestamp,
  carried_by varchar(120) not null,
  carried_at timestamp not null,
  sealed_body ${text},
  sealed_kind varchar(30),
  sealed_audience varchar(400),
  sealed_author varchar(60),
  version bigint not null
);
create unique index bench_carried_once on bench_carried (thing_id, from_on);
create index bench_carried_onto on bench_carried (courthouse, onto_on);
create index bench_carried_case on bench_carried (case_id);

-- A courthouse's day that was closed, and opened again.
create table bench_day_end (
  id varchar(60) not null primary key,
  courthouse varchar(40) not null,
  day_on date not null,
  closed_at timestamp,
  closed_by varchar(120),
  reopened_at timestamp,
  reopened_by varchar(120),
  reopened_why varchar(400),
  version bigint not null
);
create index bench_day_end_on on bench_day_end (day_on, courthouse);

-- In which order a courtroom's hearings of a day are called, where the clerk has changed it.
create table bench_call_order (
  id varchar(110) not null primary key,
  courthouse varchar(40) not null,
  courtroom varchar(40) not null,
  day_on date not null,
  hearings ${text} not null,
  version bigint not null
);
create index bench_call_order_on on bench_call_order (day_on, courthouse);

-- What the court said at a hearing it would ask about: it stands until it was asked about or set aside.
create table orders_remembered (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  hearing_id varchar(25) not null,
  said_on date not null,
  said_by varchar(120) not null,
  recorded_by varchar(120) not null,
  recorded_at timestamp not null,
  state varchar(12) not null,
  settled_by varchar(120),
  settled_at timestamp,
  why_body ${text},
  why_kind varchar(40),
  why_audience varchar(400),
  why_author varchar(12),
  sealed_body ${text} not null,
  sealed_kind varchar(40) not null,
  sealed_audience varchar(400),
  sealed_author varchar(12) not null,
  version bigint not null
);
create index orders_remembered_case on orders_remembered (case_id, said_on);

-- No praise in open court, for one hearing or until it is changed. Each word stays; the latest of its scope counts.
create table orders_praise (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  hearing_id varchar(25),
  declined boolean not null,
  said_by varchar(120) not null,
  said_role varchar(30) not null,
  said_at timestamp not null,
  replaced_at timestamp,
  version bigint not null
);
create index orders_praise_case on orders_praise (case_id, replaced_at);

-- What an agency gave a young person, and for what. Never taken back.
create table orders_incentive (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  given_on date not null,
  agency varchar(80) not null,
  reason varchar(40) not null,
  recorded_by varchar(120) not null,
  recorded_at timestamp not null,
  sealed_body ${text} not null,
  sealed_kind varchar(40) not null,
  sealed_audience varchar(400),
  sealed_author varchar(12) not null,
  version bigint not null
);
create index orders_incentive_case on orders_incentive (case_id, given_on, id);

-- A day on which a young person's home changed by an adult's act, or on which they came back.
create table progress_turn (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  kind varchar(30) not null,
  day_on date not null,
  known varchar(20) not null,
  recorded_by varchar(120) not null,
  recorded_role varchar(30) not null,
  recorded_person varchar(12) not null,
  recorded_at timestamp not null,
  superseded_at timestamp,
  version bigint not null
);
create index progress_turn_case on progress_turn (case_id, day_on, id);

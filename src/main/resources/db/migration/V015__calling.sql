-- Who has come to a hearing: one row a hearing and seat, from the first time somebody came in.
create table calling_check_in (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  hearing_id varchar(25) not null references docket_hearing (id) deferrable initially deferred,
  seat varchar(25) not null,
  state varchar(20) not null,
  remote boolean not null,
  first_at timestamp not null,
  since_at timestamp not null,
  marked_by varchar(60) not null,
  version bigint not null,
  constraint calling_check_in_seat unique (hearing_id, seat)
);
create index calling_check_in_case on calling_check_in (case_id);

-- Transport, interpreters and remote links, each with its own steps and its deadline.
create table calling_arrangement (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  courthouse varchar(40) not null,
  hearing_id varchar(25) not null references docket_hearing (id) deferrable initially deferred,
  day_on date not null,
  kind varchar(20) not null,
  seat varchar(25) not null,
  status varchar(20) not null,
  language_code varchar(40),
  due_on date not null,
  confirmed_by varchar(120),
  restraint varchar(20) not null,
  alone varchar(10) not null,
  alone_by varchar(60),
  alone_at timestamp,
  sealed_body ${text},
  sealed_kind varchar(30),
  sealed_audience varchar(400),
  sealed_author varchar(60),
  basis_body ${text},
  basis_kind varchar(30),
  basis_audience varchar(400),
  basis_author varchar(60),
  version bigint not null
);
create index calling_arrangement_hearing on calling_arrangement (hearing_id);
create index calling_arrangement_due on calling_arrangement (courthouse, day_on, due_on);
create index calling_arrangement_case on calling_arrangement (case_id);

-- What was waived; a waiver ends by another row that names it.
create table calling_waiver (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  kind varchar(20) not null,
  seat varchar(25) not null,
  manner varchar(20) not null,
  given_on date not null,
  until_on date,
  withdraws varchar(25),
  recorded_at timestamp not null,
  recorded_by varchar(60) not null,
  sealed_body ${text},
  sealed_kind varchar(30),
  sealed_audience varchar(400),
  sealed_author varchar(60),
  version bigint not null
);
create index calling_waiver_case on calling_waiver (case_id, recorded_at);

-- What the clerk adds to a hearing's line of the day: that it came in late, and a note for the court's own people.
create table calling_line (
  hearing_id varchar(25) not null primary key references docket_hearing (id) deferrable initially deferred,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  addon varchar(20),
  added_at timestamp,
  added_by varchar(60),
  sealed_body ${text},
  sealed_kind varchar(30),
  sealed_audience varchar(400),
  sealed_author varchar(60),
  version bigint not null
);
create index calling_line_case on calling_line (case_id);

-- Matters that the judge decides in chambers, without an appearance.
create table calling_chambers (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  courthouse varchar(40) not null,
  kind varchar(40) not null,
  received_on date not null,
  complete_on date,
  received_from varchar(120) not null,
  state varchar(20) not null,
  outcome varchar(20),
  hearing_id varchar(25),
  decided_at timestamp,
  decided_by varchar(60),
  sealed_body ${text},
  sealed_kind varchar(30),
  sealed_audience varchar(400),
  sealed_author varchar(60),
  version bigint not null
);
create index calling_chambers_queue on calling_chambers (courthouse, state, received_on);
create index calling_chambers_case on calling_chambers (case_id);

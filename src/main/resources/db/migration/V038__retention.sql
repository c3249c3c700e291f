-- Sealing of petitions and files, legal holds, destruction and its certificates. What a sealing takes out of the rooms is
-- kept in retention_row and retention_words until it is put back or destroyed.

-- Lines of the audit about what is sealed; no page shows them, the chain keeps them.
create table access_unread (
  subject varchar(40) not null primary key,
  case_id varchar(12) not null,
  seal_id varchar(12) not null,
  version bigint not null
);
create index access_unread_seal on access_unread (seal_id);

-- One row: whoever seals, holds, lifts or destroys takes its turn here, so that nothing is destroyed beside a new hold.
create table retention_gate (
  id integer not null primary key,
  turns bigint not null,
  version bigint not null
);
insert into retention_gate (id, turns, version) values (1, 0, 1);

create table retention_seal (
  id varchar(12) not null primary key,
  courthouse varchar(40) not null,
  case_id varchar(12) not null,
  petition_id varchar(25),
  statute varchar(20) not null,
  form varchar(20) not null,
  officer varchar(120) not null,
  ordered_on date not null,
  entered_by varchar(120) not null,
  entered_at timestamp not null,
  destroy_on date,
  unsealed_at timestamp,
  unsealed_by varchar(120),
  unsealed_why varchar(400),
  destroyed_at timestamp,
  version bigint not null
);
create index retention_seal_house on retention_seal (courthouse, entered_at);
create index retention_seal_case on retention_seal (case_id);
create index retention_seal_due on retention_seal (destroy_on);

create table retention_told (
  id varchar(12) not null primary key,
  seal_id varchar(12) not null references retention_seal (id),
  agency varchar(120) not null,
  required boolean not null,
  told_on date,
  told_by varchar(120),
  answered_on date,
  version bigint not null
);

create index retention_told_seal on retention_told (seal_id, id);

create table retention_row (
  id varchar(25) not null primary key,
  seal_id varchar(12) not null references retention_seal (id),
  case_id varchar(12) not null,
  place_no integer not null,
  table_name varchar(40) not null,
  row_key varchar(80) not null,
  patch boolean not null,
  sealed_body ${text} not null,
  sealed_kind varchar(40) not null,
  sealed_audience varchar(400),
  sealed_author varchar(60) not null,
  version bigint not null
);
create index retention_row_seal on retention_row (seal_id, place_no);
create index retention_row_case on retention_row (case_id);

create table retention_words (
  id varchar(25) not null primary key,
  row_id varchar(25) not null references retention_row (id),
  seal_id varchar(12) not null,
  case_id varchar(12) not null,
  part varchar(40) not null,
  sealed_body ${text} not null,
  sealed_kind varchar(40) not null,
  sealed_audience varchar(400),
  sealed_author varchar(60),
  version bigint not null
);
create index retention_words_row on retention_words (row_id, id);
create index retention_words_seal on retention_words (seal_id);

create table retention_hold (
  id varchar(12) not null primary key,
  courthouse varchar(40) not null,
  case_id varchar(12) not null,
  petition_id varchar(25),
  from_on date not null,
  placed_by varchar(120) not null,
  placed_at timestamp not null,
  lifted_by varchar(120),
  lifted_at timestamp,
  sealed_body ${text},
  sealed_kind varchar(40),
  sealed_audience varchar(400),
  sealed_author varchar(60),
  version bigint not null
);
create index retention_hold_case on retention_hold (case_id, lifted_at);
create index retention_hold_house on retention_hold (courthouse, lifted_at);

create table retention_order (
  id varchar(12) not null primary key,
  courthouse varchar(40) not null,
  case_id varchar(12) not null,
  statute varchar(200) not null,
  officer varchar(120) not null,
  ordered_on date not null,
  due_on date not null,
  entered_by varchar(120) not null,
  entered_at timestamp not null,
  done_at timestamp,
  version bigint not null
);
create index retention_order_due on retention_order (done_at, due_on);
create index retention_order_case on retention_order (case_id);

create table retention_certificate (
  id varchar(12) not null primary key,
  courthouse varchar(40) not null,
  subject varchar(12) not null,
  what varchar(20) not null,
  statute varchar(200) not null,
  officer varchar(120) not null,
  ordered_on date not null,
  done_at timestamp not null,
  rows_gone integer not null,
  counts ${text} not null,
  list_hash varchar(64) not null,
  version bigint not null
);
create index retention_certificate_house on retention_certificate (courthouse, done_at);

create table retention_run (
  id varchar(12) not null primary key,
  ran_at timestamp not null,
  took_ms bigint not null,
  counts ${text} not null,
  version bigint not null
);
create index retention_run_at on retention_run (ran_at);

-- The journal of sealings, holds and destructions by opaque keys alone; the file beside the database repeats it.
create table retention_act (
  number_no bigint not null primary key,
  action varchar(12) not null,
  act_id varchar(12) not null,
  case_id varchar(12) not null,
  petition_id varchar(25),
  happened_at timestamp not null,
  statute varchar(20),
  ordered_on date,
  destroy_on date,
  version bigint not null
);

-- By these the nightly timer finds what is over.
create index input_draft_saved on input_draft (saved_at);
create index input_parked_draft_at on input_parked_draft (parked_at);
create index bench_draft_saved on bench_draft (saved_at);
create index summary_reading_read on summary_reading (read_at);
create index post_message_ended on post_message (ended_at);
create index access_link_expires on access_link (expires_at);
create index casefile_case_born on casefile_case (courthouse, born_on);

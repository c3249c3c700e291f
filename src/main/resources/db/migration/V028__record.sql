-- Each order's kind, and the petitions it was given for by name; null for the hearing's own.
alter table orders_order add column order_kind varchar(20) default 'ordinary' not null;
alter table orders_order add column petition_ids varchar(400);

-- A judge's private notes on one hearing, for nobody else; they go after their last day.
create table bench_note (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  hearing_id varchar(25) not null,
  person_id varchar(12) not null,
  heard_on date not null,
  saved_at timestamp not null,
  last_on date not null,
  sealed_body ${text},
  sealed_kind varchar(30),
  sealed_audience varchar(400),
  sealed_author varchar(60),
  version bigint not null
);
create unique index bench_note_own on bench_note (hearing_id, person_id);
create index bench_note_person on bench_note (person_id, hearing_id);
create index bench_note_last on bench_note (last_on);

-- What somebody read before a hearing, as they read it; once for each different content.
create table summary_reading (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  hearing_id varchar(25) not null,
  person_id varchar(12) not null,
  role_name varchar(30) not null,
  read_hash varchar(64) not null,
  read_at timestamp not null,
  sealed_body ${text},
  sealed_kind varchar(30),
  sealed_audience varchar(400),
  sealed_author varchar(60),
  version bigint not null
);
create unique index summary_reading_once on summary_reading (hearing_id, person_id, read_hash);
create index summary_reading_case on summary_reading (case_id, read_at);

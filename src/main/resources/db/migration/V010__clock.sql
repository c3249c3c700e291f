alter table casefile_case add column lead_court varchar(20);
alter table casefile_milestone add column moment_at timestamp;

create table docket_clock_met (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  clock varchar(40) not null,
  day_on date not null,
  noted_at timestamp not null,
  noted_by varchar(60) not null,
  version bigint not null
);
create index docket_clock_met_case on docket_clock_met (case_id, clock);

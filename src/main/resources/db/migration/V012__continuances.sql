alter table docket_hearing add column trails_until_on date;
alter table docket_hearing add column trails_until_at timestamp;
alter table docket_hearing add column submitted_how varchar(20);
alter table docket_hearing add column decision_due_on date;

alter table docket_change add column status varchar(20) default 'SET' not null;
alter table docket_change add column facts_body ${text};
alter table docket_change add column facts_content varchar(30);
alter table docket_change add column facts_audience varchar(400);
alter table docket_change add column facts_author varchar(60);
alter table docket_change add column changed_name varchar(200);
alter table docket_change add column hearing_version bigint default 0 not null;
create index docket_change_at on docket_change (changed_at);
update docket_change set status = 'VACATED' where now_at is null;
update docket_change set reason = case reason
  when 'REPORT_LATE' then 'report-late'
  when 'NOTICE_NOT_GIVEN' then 'notice-not-given'
  when 'COUNSEL_NOT_READY' then 'counsel-not-ready'
  when 'INTERPRETER_MISSING' then 'interpreter-missing'
  when 'TRANSPORT_FAILED' then 'transport-failed'
  when 'YOUTH_ASKED' then 'youth-asked'
  when 'YOUTH_AWAY' then 'youth-away'
  when 'SITTING_LOST' then 'sitting-lost'
  when 'COURT_CALENDAR' then 'court-calendar'
  when 'NO_LONGER_NEEDED' then 'no-longer-needed'
  else reason end;

create table docket_marking (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  hearing_id varchar(25) not null references docket_hearing (id) deferrable initially deferred,
  status varchar(20) not null,
  marked_at timestamp not null,
  marked_by varchar(60) not null,
  marked_name varchar(200) not null,
  hearing_version bigint not null,
  version bigint not null
);
create index docket_marking_hearing on docket_marking (hearing_id, hearing_version);

create table docket_transfer (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  courthouse varchar(40) not null,
  direction varchar(3) not null,
  hearing_id varchar(25) references docket_hearing (id) deferrable initially deferred,
  court varchar(120) not null,
  contact_body ${text} not null,
  contact_content varchar(30) not null,
  contact_audience varchar(400) not null,
  contact_author varchar(60) not null,
  handoff_body ${text},
  handoff_content varchar(30),
  handoff_audience varchar(400),
  handoff_author varchar(60),
  due_on date not null,
  noted_at timestamp not null,
  noted_by varchar(60) not null,
  noted_name varchar(200) not null,
  confirmed_at timestamp,
  confirmed_by varchar(200),
  version bigint not null
);
create index docket_transfer_case on docket_transfer (case_id, noted_at);
create index docket_transfer_open on docket_transfer (courthouse, confirmed_at, due_on);

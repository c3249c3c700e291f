create table input_attachment (
  id varchar(25) not null primary key,
  case_id varchar(12) not null,
  request_id varchar(25) not null references input_request (id),
  submission_id varchar(25) references input_submission (id),
  sent_with integer not null,
  author_id varchar(12) not null,
  author_name varchar(120) not null,
  file_kind varchar(10) not null,
  size_bytes integer not null,
  pages integer not null,
  digest_said varchar(64) not null,
  scan_said varchar(12) not null,
  held integer not null,
  added_at timestamp not null,
  filed_on date,
  sealed_body ${text} not null,
  sealed_kind varchar(40) not null,
  sealed_audience varchar(400),
  sealed_author varchar(12) not null,
  version bigint not null
);
create index input_attachment_request on input_attachment (request_id, added_at);

create table input_attachment_file (
  attachment_id varchar(25) not null primary key references input_attachment (id),
  case_id varchar(12) not null,
  sealed_body ${text} not null,
  sealed_kind varchar(40) not null,
  sealed_audience varchar(400),
  sealed_author varchar(12) not null,
  version bigint not null
);

alter table input_submission add column after_hearing integer default 0 not null;
alter table input_submission add column stood_at_hearing integer default 0 not null;
alter table input_submission add column report_id varchar(25);

create table input_filing (
  id varchar(25) not null primary key,
  case_id varchar(12) not null,
  submission_id varchar(25) not null references input_submission (id),
  number_of integer not null,
  filed_on date not null,
  filed_as varchar(160) not null,
  reference varchar(80),
  entered_at timestamp not null,
  entered_by varchar(12) not null,
  entered_name varchar(120) not null,
  version bigint not null
);
create unique index input_filing_number on input_filing (submission_id, number_of);

create table input_served (
  id varchar(25) not null primary key,
  case_id varchar(12) not null,
  submission_id varchar(25) not null references input_submission (id),
  number_of integer not null,
  manner varchar(20) not null,
  served_on date not null,
  consent integer not null,
  proof_id varchar(25),
  entered_at timestamp not null,
  entered_by varchar(12) not null,
  entered_name varchar(120) not null,
  sealed_body ${text} not null,
  sealed_kind varchar(40) not null,
  sealed_audience varchar(400),
  sealed_author varchar(12) not null,
  version bigint not null
);
create unique index input_served_number on input_served (submission_id, number_of);

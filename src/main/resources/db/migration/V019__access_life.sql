-- When a young person comes of age, when the file was sealed, and whether the court has ordered who reads what of it.
alter table access_case add column adult_on date;
alter table access_case add column sealed_on date;
alter table access_case add column ordered boolean default false not null;

-- The life of a standing: the basis from the court's list, see or copy, the event that ends it, and how it ended.
-- until_on is the last day in force; asked_until is the one that was asked for.
alter table access_standing add column basis_key varchar(40);
alter table access_standing add column copies boolean default true not null;
alter table access_standing add column ends_with varchar(30);
alter table access_standing add column asked_until date;
alter table access_standing add column ended_by varchar(30);
alter table access_standing add column ended_at timestamp;
update access_standing set asked_until = until_on;
create index access_standing_until on access_standing (until_on);

-- Judicial officers who may not open a case.
create table access_recused (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  officer varchar(40) not null,
  version bigint not null,
  constraint access_recused_once unique (case_id, officer)
);
insert into access_recused (id, case_id, officer, version) select id, case_id, officer, 0 from docket_disqualified;

-- Orders of the court that open a kind of content to a role, or withhold it.
create table access_order (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  kind varchar(30) not null,
  role_name varchar(30) not null,
  effect varchar(10) not null,
  in_camera boolean not null,
  officer_name varchar(120) not null,
  ordered_on date not null,
  until_on date,
  basis varchar(200) not null,
  ordered_by varchar(12) not null,
  lifted_on date,
  version bigint not null
);
create index access_order_case on access_order (case_id);

-- Who opened a case in an emergency, why, until when, and who has looked at it since.
create table access_emergency (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  courthouse varchar(40) not null,
  person_id varchar(12) not null references access_person (id) deferrable initially deferred,
  role_name varchar(30) not null,
  opened_at timestamp not null,
  until_at timestamp not null,
  reviewed_at timestamp,
  reviewed_by varchar(12),
  sealed_body ${text},
  sealed_kind varchar(30),
  sealed_audience varchar(400),
  sealed_author varchar(60),
  version bigint not null
);
create index access_emergency_person on access_emergency (person_id, case_id, until_at);
create index access_emergency_house on access_emergency (courthouse, opened_at);

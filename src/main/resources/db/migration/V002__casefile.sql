create table casefile_case (
  id varchar(12) not null primary key references access_case (case_id) deferrable initially deferred,
  courthouse varchar(40) not null,
  jurisdiction varchar(20) not null,
  custody varchar(5) not null,
  name_body ${text} not null,
  name_kind varchar(30) not null,
  name_audience varchar(400) not null,
  name_author varchar(60) not null,
  born_on date,
  language varchar(8) not null,
  school_from integer,
  school_to integer,
  wish_body ${text},
  wish_kind varchar(30),
  wish_audience varchar(400),
  wish_author varchar(60),
  version bigint not null
);
create index casefile_case_house on casefile_case (courthouse, id);

create table casefile_petition (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references casefile_case (id) deferrable initially deferred,
  code varchar(5) not null,
  filed_on date not null,
  sustained_on date,
  version bigint not null
);
create index casefile_petition_case on casefile_petition (case_id, filed_on);

create table casefile_milestone (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references casefile_case (id) deferrable initially deferred,
  kind varchar(30) not null,
  turn integer not null,
  day_on date not null,
  noted_at timestamp not null,
  noted_by varchar(60) not null,
  version bigint not null,
  constraint casefile_milestone_turn unique (case_id, kind, turn)
);

create table casefile_apart (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references casefile_case (id) deferrable initially deferred,
  other_id varchar(12) not null references casefile_case (id) deferrable initially deferred,
  basis varchar(200) not null,
  noted_at timestamp not null,
  noted_by varchar(60) not null,
  version bigint not null,
  constraint casefile_apart_pair unique (case_id, other_id)
);
create index casefile_apart_other on casefile_apart (other_id);

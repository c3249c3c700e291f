create table bench_paper_version (
  id varchar(12) not null primary key,
  paper varchar(60) not null,
  number integer not null,
  body ${text} not null,
  hash varchar(64) not null,
  person_id varchar(12) not null,
  person_name varchar(200) not null,
  made_at timestamp not null,
  version bigint not null
);
create index bench_paper_version_of on bench_paper_version (paper, number);

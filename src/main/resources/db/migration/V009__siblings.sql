create table casefile_sibling (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references casefile_case (id) deferrable initially deferred,
  other_id varchar(12) not null references casefile_case (id) deferrable initially deferred,
  noted_at timestamp not null,
  noted_by varchar(60) not null,
  version bigint not null,
  constraint casefile_sibling_pair unique (case_id, other_id)
);
create index casefile_sibling_other on casefile_sibling (other_id);

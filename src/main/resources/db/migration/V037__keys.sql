-- The audit's lines say which key they were made with, and what follows in the chain can be checked without a key.
alter table access_audit add column key_id varchar(12);
alter table access_audit add column chain_mac varchar(60);
drop index access_audit_case;
create index access_audit_case on access_audit (case_token, done_at, id);

-- The change from one key of sealed texts to the next: one row, the last one.
create table access_key_change (
  id integer not null primary key,
  key_id varchar(12) not null,
  asked_at timestamp not null,
  used_at timestamp,
  finished_at timestamp,
  taken_out varchar(12),
  version bigint not null
);

-- How far the texts of one column have been sealed anew.
create table access_reseal (
  source varchar(120) not null primary key,
  key_id varchar(12) not null,
  reached varchar(60) not null,
  moved bigint not null,
  unread bigint not null,
  finished boolean not null,
  version bigint not null
);

-- Which keys each running server holds, by a mark that tells two keys of one name apart and leads to neither.
create table access_key_holder (
  id varchar(12) not null primary key,
  host varchar(120) not null,
  held varchar(400) not null,
  in_use varchar(12) not null,
  seen_at timestamp not null,
  version bigint not null
);

-- How an account is proved: a starting password that must be changed, a second factor, and whether it is kept for the day
-- on which the county's identity provider does not answer.
alter table access_account add column must_change boolean default false not null;
alter table access_account add column break_glass boolean default false not null;
alter table access_account add column factor_since timestamp;

alter table access_session add column proof varchar(10) default 'PASSWORD' not null;
create index access_session_account on access_session (account_id, seen_at);

-- The secret of one-time codes, sealed and bound to its account; the last step whose code was taken is taken no more.
create table access_factor (
  id varchar(12) not null primary key,
  account_id varchar(12) not null references access_account (id) deferrable initially deferred,
  sealed_body ${text} not null,
  sealed_kind varchar(40) not null,
  sealed_audience varchar(400),
  sealed_author varchar(12) not null,
  confirmed boolean not null,
  last_step bigint not null,
  version bigint not null
);
create index access_factor_account on access_factor (account_id);

create table access_recovery (
  id varchar(12) not null primary key,
  account_id varchar(12) not null references access_account (id) deferrable initially deferred,
  code_hash varchar(200) not null,
  used_at timestamp,
  version bigint not null
);
create index access_recovery_account on access_recovery (account_id);

-- A browser in which somebody has signed in with everything they have: found by the hash of its secret and the account.
create table access_device (
  key_hash varchar(64) not null primary key,
  account_id varchar(12) not null references access_account (id) deferrable initially deferred,
  seen_at timestamp not null,
  version bigint not null
);
create index access_device_account on access_device (account_id, seen_at);

-- Wrong tries, counted for every node at once.
create table access_missed (
  bucket varchar(80) not null primary key,
  kind varchar(10) not null,
  misses integer not null,
  last_at timestamp not null,
  version bigint not null
);
create index access_missed_kind on access_missed (kind, last_at);

create table access_token (
  id varchar(12) not null primary key,
  account_id varchar(12) not null references access_account (id) deferrable initially deferred,
  token_hash varchar(64) not null unique,
  name varchar(60) not null,
  scopes varchar(100) not null,
  made_at timestamp not null,
  ends_at timestamp not null,
  used_at timestamp,
  version bigint not null
);
create index access_token_account on access_token (account_id, ends_at);

-- That an officer has told the evening's timer to read the next day's cases in their name.
create table access_mandate (
  person_id varchar(12) not null primary key,
  given_at timestamp not null,
  ended_at timestamp,
  version bigint not null
);

-- An officer's pair of keys: packs are sealed to the public half; the private half opens by the passphrase alone.
create table bench_pack_key (
  person_id varchar(12) not null primary key,
  public_half ${text} not null,
  private_half ${text} not null,
  rounds integer not null,
  salt varchar(40) not null,
  iv varchar(40) not null,
  set_at timestamp not null,
  version bigint not null
);

-- A pack as it was made: an encrypted file until its day is over, then only what is needed to take in what was written in it.
create table bench_pack (
  id varchar(12) not null primary key,
  person_id varchar(12) not null,
  person_name varchar(120) not null,
  courthouse varchar(40) not null,
  day_on date not null,
  made_at timestamp not null,
  by_timer boolean not null,
  expires_at timestamp not null,
  hearings integer not null,
  left_out integer not null,
  body ${text},
  sealed_body ${text} not null,
  sealed_kind varchar(40) not null,
  sealed_audience varchar(400),
  sealed_author varchar(12) not null,
  version bigint not null
);
create index bench_pack_own on bench_pack (person_id, day_on, made_at);
create index bench_pack_day on bench_pack (day_on);

-- A file of entries as it was uploaded, still encrypted.
create table bench_pack_entries (
  id varchar(12) not null primary key,
  pack_id varchar(12) not null references bench_pack (id),
  digest varchar(64) not null,
  laid_by varchar(12) not null,
  laid_at timestamp not null,
  body ${text} not null,
  version bigint not null
);
create unique index bench_pack_entries_once on bench_pack_entries (pack_id, digest, laid_by);

-- Which entry of a pack was taken into the record, so that it is taken once.
create table bench_pack_taken (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  hearing_id varchar(25) not null,
  pack_id varchar(12) not null,
  digest varchar(64) not null,
  taken_by varchar(12) not null,
  taken_at timestamp not null,
  version bigint not null
);
create unique index bench_pack_taken_once on bench_pack_taken (hearing_id, pack_id, digest);
create index bench_pack_taken_case on bench_pack_taken (case_id);

-- A person's calendar feed: found by the hash of its address' token, so that a stolen database opens no feed.
create table access_feed (
  id varchar(12) not null primary key,
  person_id varchar(12) not null references access_person (id) deferrable initially deferred,
  token_hash varchar(64) not null unique,
  made_at timestamp not null,
  fetched_at timestamp,
  ended_at timestamp,
  version bigint not null
);
create index access_feed_person on access_feed (person_id, ended_at);

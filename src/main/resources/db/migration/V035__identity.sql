-- Who the county's identity provider says somebody is: found by issuer and subject, which it never gives to anybody else.
create table access_identity (
  id varchar(12) not null primary key,
  issuer varchar(300) not null,
  subject varchar(255) not null,
  person_id varchar(12) not null references access_person (id) deferrable initially deferred,
  account_id varchar(12) not null references access_account (id) deferrable initially deferred,
  linked_at timestamp not null,
  seen_at timestamp not null,
  strength varchar(200) not null,
  refused_at timestamp,
  version bigint not null,
  constraint access_identity_once unique (issuer, subject),
  constraint access_identity_account unique (account_id)
);
create index access_identity_person on access_identity (person_id);

-- Each sign-in by password while the county's identity provider is set: the steward sees every one.
create table access_break_glass (
  id varchar(12) not null primary key,
  person_id varchar(12) not null references access_person (id) deferrable initially deferred,
  used_at timestamp not null,
  version bigint not null
);
create index access_break_glass_used on access_break_glass (used_at, id);

-- Which node runs a timer's job, and until when it keeps the turn without a sign of life.
create table access_turn (
  job varchar(40) not null primary key,
  node varchar(12) not null,
  until_at timestamp not null,
  version bigint not null
);

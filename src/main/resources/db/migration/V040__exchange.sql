-- An import while it is written and what became of it. What it writes stands under a courthouse that nobody is in,
-- "import:" and this id, until one transaction gives it to its own.
create table exchange_import (
  id varchar(12) not null primary key,
  courthouse varchar(40) not null,
  started_at timestamp not null,
  seen_at timestamp not null,
  started_by varchar(60) not null,
  ended_at timestamp,
  state varchar(12) not null,
  rows_new integer not null,
  rows_changed integer not null,
  version bigint not null
);
create index exchange_import_state on exchange_import (state);

-- By what key the county's system knows something of ours. It is looked for by a keyed mark; the key itself is sealed.
create table exchange_key (
  id varchar(12) not null primary key,
  courthouse varchar(40) not null,
  sheet varchar(12) not null,
  mark varchar(60) not null,
  own_id varchar(25) not null,
  sealed_body ${text} not null,
  sealed_kind varchar(40) not null,
  sealed_audience varchar(400),
  sealed_author varchar(60) not null,
  version bigint not null,
  constraint exchange_key_once unique (courthouse, sheet, mark)
);

-- Hearings that came in and are still to ask their team.
create table exchange_ask (
  hearing_id varchar(25) not null primary key,
  courthouse varchar(40) not null,
  day_on date not null,
  version bigint not null
);
create index exchange_ask_house on exchange_ask (courthouse, day_on);

-- Rows of the nightly file that could not be taken, with why; the cells are sealed.
create table exchange_quarantine (
  id varchar(12) not null primary key,
  courthouse varchar(40) not null,
  sheet varchar(12) not null,
  file_name varchar(120) not null,
  line_no integer not null,
  field varchar(60) not null,
  message varchar(600) not null,
  mend varchar(600) not null,
  mark varchar(60) not null,
  taken_at timestamp not null,
  state varchar(12) not null,
  settled_at timestamp,
  settled_by varchar(120),
  sealed_body ${text} not null,
  sealed_kind varchar(40) not null,
  sealed_audience varchar(400),
  sealed_author varchar(60) not null,
  version bigint not null
);
create index exchange_quarantine_open on exchange_quarantine (courthouse, state, taken_at);

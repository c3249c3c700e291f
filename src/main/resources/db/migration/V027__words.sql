create table input_chosen_words (
  request_id varchar(25) not null primary key,
  case_id varchar(12) not null,
  sealed_body ${text} not null,
  sealed_kind varchar(40) not null,
  sealed_audience varchar(400),
  sealed_author varchar(12) not null,
  version bigint not null
);

create table input_rule_count (
  id varchar(12) not null primary key,
  courthouse varchar(40) not null,
  rule_id varchar(80) not null,
  outcome varchar(20) not null,
  month_on varchar(7) not null,
  times integer not null,
  version bigint not null
);
create unique index input_rule_count_cell on input_rule_count (courthouse, rule_id, outcome, month_on);

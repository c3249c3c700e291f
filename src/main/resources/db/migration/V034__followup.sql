-- What a conference agreed stands among what adults owe, like an order; it leaves the conference with its own sealed words.
create table orders_agreed (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  hearing_id varchar(25) not null,
  sealed_body ${text} not null,
  sealed_kind varchar(40) not null,
  sealed_audience varchar(400),
  sealed_author varchar(12) not null,
  responsible varchar(120) not null,
  due_on date not null,
  status varchar(10) not null,
  status_by varchar(120),
  status_at timestamp,
  agreed_at timestamp not null,
  dropped_at timestamp,
  version bigint not null
);
create index orders_agreed_case on orders_agreed (case_id, due_on);
create index orders_agreed_owed on orders_agreed (responsible, due_on, id);
create index orders_agreed_due on orders_agreed (due_on, id);

insert into orders_agreed (id, case_id, hearing_id, sealed_body, sealed_kind, sealed_audience, sealed_author, responsible,
  due_on, status, agreed_at, dropped_at, version)
select id, case_id, hearing_id, sealed_body, sealed_kind, sealed_audience, sealed_author, owner_said,
  due_on, 'OPEN', agreed_at, taken_back_at, 1 from input_agreed_action;

-- What was said of a promise: reported, confirmed, reopened, answered. Never changed, never deleted.
create table orders_promise_step (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  promise_id varchar(25) not null,
  place_no integer not null,
  kind varchar(12) not null,
  delivered_on date,
  by_body ${text},
  by_kind varchar(40),
  by_audience varchar(400),
  by_author varchar(12),
  sealed_body ${text},
  sealed_kind varchar(40),
  sealed_audience varchar(400),
  sealed_author varchar(12),
  said_person varchar(12) not null,
  said_by varchar(120) not null,
  said_role varchar(30) not null,
  agency varchar(120) not null,
  said_at timestamp not null,
  version bigint not null
);
create unique index orders_promise_step_place on orders_promise_step (promise_id, place_no);
create index orders_promise_step_case on orders_promise_step (case_id, promise_id);

-- A closed quarter's figures as they were published; a correction is a version of its own beside it.
create table scorecard_version (
  id varchar(12) not null primary key,
  quarter varchar(6) not null,
  number_no integer not null,
  adopted_on date not null,
  published_at timestamp not null,
  published_by varchar(120) not null,
  reason varchar(500),
  invented boolean not null,
  version bigint not null,
  constraint scorecard_version_once unique (quarter, number_no)
);

-- One figure: its value, or nothing where it is withheld. A withheld figure is stored nowhere.
create table scorecard_figure (
  id varchar(12) not null primary key,
  version_id varchar(12) not null references scorecard_version (id),
  measure varchar(40) not null,
  courthouse varchar(40) not null,
  row_name varchar(60) not null,
  part varchar(40) not null,
  figure integer,
  version bigint not null,
  constraint scorecard_figure_once unique (version_id, measure, courthouse, row_name, part)
);

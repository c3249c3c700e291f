-- A warrant asked for, and where it stands. At most one of a kind stands in a case: its open key is the kind under the case.
create table orders_warrant (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  kind varchar(20) not null,
  state varchar(20) not null,
  open_key varchar(40),
  asked_by varchar(120) not null,
  asked_role varchar(30) not null,
  asked_at timestamp not null,
  alternatives varchar(600),
  held_until date,
  in_systems boolean not null,
  recall_asked_by varchar(120),
  recall_asked_at timestamp,
  ended_at timestamp,
  agency varchar(120),
  confirmed_at timestamp,
  owed_since timestamp,
  sealed_body ${text} not null,
  sealed_kind varchar(40) not null,
  sealed_audience varchar(400),
  sealed_author varchar(12) not null,
  position_body ${text},
  position_kind varchar(40),
  position_audience varchar(400),
  position_author varchar(12),
  position_by varchar(120),
  position_at timestamp,
  version bigint not null,
  constraint orders_warrant_open unique (open_key)
);
create index orders_warrant_case on orders_warrant (case_id, asked_at);
create index orders_warrant_owed on orders_warrant (owed_since);

-- Each state as it was given, by whom and why; never changed.
create table orders_warrant_entry (
  id varchar(25) not null primary key,
  warrant_id varchar(25) not null references orders_warrant (id),
  case_id varchar(12) not null,
  number_of integer not null,
  state varchar(20) not null,
  done_at timestamp not null,
  done_by varchar(120) not null,
  done_role varchar(30),
  signed boolean not null,
  until_on date,
  agency varchar(120),
  moment_at timestamp,
  why_body ${text},
  why_kind varchar(40),
  why_audience varchar(400),
  why_author varchar(12),
  version bigint not null,
  constraint orders_warrant_entry_number unique (warrant_id, number_of)
);
create index orders_warrant_entry_case on orders_warrant_entry (case_id);

-- A time during which the agency does not know where a young person is. One at most is open in a case.
create table orders_absence (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  open_key varchar(12),
  ground varchar(30) not null,
  learned_at timestamp not null,
  opened_by varchar(120) not null,
  opened_role varchar(30) not null,
  opened_at timestamp not null,
  ended_at timestamp,
  version bigint not null,
  constraint orders_absence_open unique (open_key)
);
create index orders_absence_case on orders_absence (case_id, learned_at);

-- What was done of the steps, when and by whom; taken back, never changed.
create table orders_absence_done (
  id varchar(25) not null primary key,
  absence_id varchar(25) not null references orders_absence (id),
  case_id varchar(12) not null,
  thing varchar(40) not null,
  done_at timestamp not null,
  done_by varchar(120) not null,
  noted_by varchar(120) not null,
  noted_role varchar(30) not null,
  noted_person varchar(12) not null,
  noted_at timestamp not null,
  taken_back_at timestamp,
  version bigint not null
);
create index orders_absence_done_case on orders_absence_done (case_id, done_at);

-- A young person came back. One return of an absence, one of a moment.
create table orders_comeback (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  absence_id varchar(25) references orders_absence (id),
  came_at timestamp not null,
  how varchar(20) not null,
  hours varchar(20) not null,
  health varchar(20) not null,
  recorded_by varchar(120) not null,
  recorded_role varchar(30) not null,
  recorded_at timestamp not null,
  sealed_body ${text} not null,
  sealed_kind varchar(40) not null,
  sealed_audience varchar(400),
  sealed_author varchar(12) not null,
  version bigint not null,
  constraint orders_comeback_once unique (absence_id),
  constraint orders_comeback_moment unique (case_id, came_at)
);

-- What was talked over with a young person before a move that somebody else decided, or in danger; never changed.
create table orders_conversation (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  ground varchar(30) not null,
  talked_at timestamp not null,
  recorded_by varchar(120) not null,
  recorded_role varchar(30) not null,
  recorded_at timestamp not null,
  sealed_body ${text} not null,
  sealed_kind varchar(40) not null,
  sealed_audience varchar(400),
  sealed_author varchar(12) not null,
  version bigint not null
);
create index orders_conversation_case on orders_conversation (case_id, talked_at);

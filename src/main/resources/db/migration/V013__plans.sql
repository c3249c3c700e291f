create table docket_plan (
  id varchar(12) not null primary key,
  courthouse varchar(40) not null,
  kinds varchar(400) not null,
  from_on date not null,
  to_on date not null,
  state varchar(12) not null,
  cost bigint not null,
  bound bigint not null,
  proved boolean not null,
  made_at timestamp not null,
  made_by varchar(60) not null,
  version bigint not null
);
create index docket_plan_house on docket_plan (courthouse, made_at);

create table docket_plan_item (
  id varchar(25) not null primary key,
  plan_id varchar(12) not null references docket_plan (id) deferrable initially deferred,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  turn integer not null,
  kind varchar(40) not null,
  minutes integer not null,
  state varchar(12) not null,
  sitting_id varchar(12),
  starts_at timestamp,
  cost integer not null,
  rule varchar(30),
  why ${text},
  hearing_id varchar(25),
  version bigint not null
);
create index docket_plan_item_turn on docket_plan_item (plan_id, turn);
create index docket_plan_item_state on docket_plan_item (plan_id, state, turn);

create table docket_replan (
  id varchar(12) not null primary key,
  courthouse varchar(40) not null,
  reason varchar(30) not null,
  state varchar(12) not null,
  cost bigint not null,
  bound bigint not null,
  proved boolean not null,
  made_at timestamp not null,
  made_by varchar(60) not null,
  applied_at timestamp,
  undone_at timestamp,
  version bigint not null
);
create index docket_replan_house on docket_replan (courthouse, made_at);

create table docket_replan_sitting (
  id varchar(12) not null primary key,
  replan_id varchar(12) not null references docket_replan (id) deferrable initially deferred,
  sitting_id varchar(12) not null references docket_sitting (id) deferrable initially deferred,
  version bigint not null
);
create index docket_replan_sitting_of on docket_replan_sitting (replan_id);

create table docket_replan_move (
  id varchar(25) not null primary key,
  replan_id varchar(12) not null references docket_replan (id) deferrable initially deferred,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  hearing_id varchar(25) not null references docket_hearing (id) deferrable initially deferred,
  turn integer not null,
  lost boolean not null,
  was_sitting varchar(12) not null,
  was_at timestamp not null,
  now_sitting varchar(12),
  now_at timestamp,
  cost integer not null,
  rule varchar(30),
  why ${text},
  version bigint not null
);
create index docket_replan_move_turn on docket_replan_move (replan_id, turn);

-- Each version of a hearing's record; never changed but by its signature, never deleted.
create table orders_record (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  hearing_id varchar(25) not null,
  petition_id varchar(25),
  hearing_type varchar(40) not null,
  starts_at timestamp not null,
  next_hearing_id varchar(25),
  next_at timestamp,
  version_no integer not null,
  replaced_at timestamp,
  sealed_body ${text},
  sealed_kind varchar(30),
  sealed_audience varchar(400),
  sealed_author varchar(60),
  said_body ${text},
  said_kind varchar(30),
  said_audience varchar(400),
  said_author varchar(60),
  record_hash varchar(64) not null,
  recorded_by varchar(60) not null,
  recorded_at timestamp not null,
  signed_person varchar(12),
  signed_by varchar(120),
  signed_at timestamp,
  version bigint not null
);
create unique index orders_record_version on orders_record (hearing_id, version_no);
create index orders_record_case on orders_record (case_id, recorded_at);
create index orders_record_unsigned on orders_record (signed_at, replaced_at);

-- Each order as a living thing: from draft through signature to done, with its entry in the county's system.
create table orders_order (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  hearing_id varchar(25) not null,
  petition_id varchar(25),
  line_no integer not null,
  sealed_body ${text},
  sealed_kind varchar(30),
  sealed_audience varchar(400),
  sealed_author varchar(60),
  minute_code varchar(20),
  responsible varchar(80) not null,
  due_on date not null,
  status varchar(10) not null,
  status_by varchar(120),
  status_at timestamp,
  signed_at timestamp,
  dropped_at timestamp,
  entered_code varchar(20),
  entered_by varchar(120),
  entered_at timestamp,
  version bigint not null
);
create index orders_order_hearing on orders_order (hearing_id, line_no);
create index orders_order_case on orders_order (case_id, due_on);
create index orders_order_owed on orders_order (responsible, due_on, id);
create index orders_order_due on orders_order (due_on, id);
create index orders_order_entered on orders_order (entered_at, signed_at);

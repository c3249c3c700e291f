-- Somebody is in danger, hurt or threatened: told at once, with what stood around it and what was done.
create table input_alarm (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  hearing_id varchar(25),
  request_id varchar(25),
  kind varchar(12) not null,
  raised_at timestamp not null,
  author_id varchar(12) not null,
  author_name varchar(120) not null,
  author_role varchar(30) not null,
  context_due timestamp not null,
  context_at timestamp,
  ended_at timestamp,
  ended_by varchar(120),
  sealed_body ${text} not null,
  sealed_kind varchar(40) not null,
  sealed_audience varchar(400),
  sealed_author varchar(12) not null,
  context_body ${text},
  context_kind varchar(40),
  context_audience varchar(400),
  context_author varchar(12),
  done_body ${text},
  done_kind varchar(40),
  done_audience varchar(400),
  done_author varchar(12),
  version bigint not null
);
create index input_alarm_case on input_alarm (case_id, raised_at);
create index input_alarm_author on input_alarm (author_id, context_at);

-- What the agency named as owner answers to a barrier.
create table input_barrier_reply (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  answer_id varchar(25) not null references input_answer (id),
  agency varchar(120) not null,
  author_id varchar(12) not null,
  author_name varchar(120) not null,
  replied_at timestamp not null,
  superseded_at timestamp,
  sealed_body ${text} not null,
  sealed_kind varchar(40) not null,
  sealed_audience varchar(400),
  sealed_author varchar(12) not null,
  version bigint not null
);
create index input_barrier_reply_answer on input_barrier_reply (answer_id);
create index input_barrier_reply_case on input_barrier_reply (case_id);

-- The team's conference before one hearing.
create table input_conference (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  hearing_id varchar(25) not null,
  opened_at timestamp not null,
  opened_by varchar(120) not null,
  changes integer not null,
  version bigint not null,
  constraint input_conference_hearing unique (hearing_id)
);
create index input_conference_case on input_conference (case_id);

-- Who is on its roster, and whether they are there.
create table input_conference_seat (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  conference_id varchar(25) not null references input_conference (id),
  person_id varchar(12) not null,
  present integer not null,
  marked_at timestamp not null,
  marked_by varchar(120) not null,
  version bigint not null,
  constraint input_conference_seat_once unique (conference_id, person_id)
);
create index input_conference_seat_case on input_conference_seat (case_id);

-- Each one's own working note; it goes after its day.
create table input_conference_note (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  conference_id varchar(25) not null references input_conference (id),
  person_id varchar(12) not null,
  kept_until date not null,
  saves integer not null,
  sealed_body ${text} not null,
  sealed_kind varchar(40) not null,
  sealed_audience varchar(400),
  sealed_author varchar(12) not null,
  version bigint not null,
  constraint input_conference_note_once unique (conference_id, person_id)
);
create index input_conference_note_until on input_conference_note (kept_until);
create index input_conference_note_case on input_conference_note (case_id);

-- What was agreed: who does what by when. It alone leaves the conference.
create table input_agreed_action (
  id varchar(25) not null primary key,
  case_id varchar(12) not null references access_case (case_id) deferrable initially deferred,
  hearing_id varchar(25) not null,
  conference_id varchar(25) not null references input_conference (id),
  owner_said varchar(120) not null,
  due_on date not null,
  author_id varchar(12) not null,
  author_name varchar(120) not null,
  author_role varchar(30) not null,
  agreed_at timestamp not null,
  taken_back_at timestamp,
  sealed_body ${text} not null,
  sealed_kind varchar(40) not null,
  sealed_audience varchar(400),
  sealed_author varchar(12) not null,
  version bigint not null
);
create index input_agreed_action_hearing on input_agreed_action (hearing_id);
create index input_agreed_action_case on input_agreed_action (case_id);

alter table docket_party add column day_on date;
update docket_party set day_on = (select h.day_on from docket_hearing h where h.id = docket_party.hearing_id);
create index docket_party_day on docket_party (person_id, day_on);

alter table orders_record add column courthouse varchar(40) default '' not null;
update orders_record set courthouse = (select c.courthouse from access_case c where c.case_id = orders_record.case_id);
create index orders_record_backlog on orders_record (courthouse, signed_at, replaced_at);

alter table orders_order add column courthouse varchar(40) default '' not null;
update orders_order set courthouse = (select c.courthouse from access_case c where c.case_id = orders_order.case_id);
create index orders_order_backlog on orders_order (courthouse, entered_at, signed_at);
create index orders_order_signed on orders_order (courthouse, signed_at);
create index orders_order_house on orders_order (courthouse, status, due_on, id);
create index orders_order_owners on orders_order (courthouse, responsible);

alter table orders_agreed add column courthouse varchar(40) default '' not null;
update orders_agreed set courthouse = (select c.courthouse from access_case c where c.case_id = orders_agreed.case_id);
create index orders_agreed_house on orders_agreed (courthouse, status, due_on, id);

create index input_request_agency on input_request (person_id, agency);
create index input_request_due on input_request (person_id, due_on);
create index input_release_case on input_release (case_id);
create index docket_change_case on docket_change (case_id);
create index notice_service_case on notice_service (case_id);
create index casefile_case_names on casefile_case (courthouse, id, version);

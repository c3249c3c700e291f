alter table input_answer add column beside varchar(60);
alter table input_answer add column part varchar(20);
alter table input_answer add column carried_from varchar(25);
alter table input_answer add column said_on date;
alter table input_draft add column carried_on date;

-- How often a hearing was changed, so that a change which leaves every other column as it was is a version of its own too.
alter table docket_hearing add column change_count integer default 0 not null;

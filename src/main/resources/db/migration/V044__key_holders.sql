-- A server names each key it holds with its fingerprint; a court that changes keys each month and takes none out fills 400 signs in two years.
alter table access_key_holder alter column held set data type varchar(4000);

-- Who imported a dataset, and what came of it. One that was removed keeps its line without a definition, so that caches see the change.
alter table indicator_dataset add column imported_by text not null default '';
alter table indicator_dataset add column territories bigint not null default 0;
-- the first codes of no territory, with spaces between
alter table indicator_dataset add column unknown_codes text not null default '';

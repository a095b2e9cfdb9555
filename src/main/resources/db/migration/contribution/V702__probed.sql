-- When the sites and mail domains that a proposal names were asked whether they answer.
alter table proposal add column probed_at bigint;

-- Moderators read what waits by urgency and age, what was decided by its date, and look for places by their folded names.
alter table proposal add column place_words text not null default '';

create index proposal_queue on proposal (state, urgency desc, received_at, id);
create index proposal_decided on proposal (decided_at desc, id);

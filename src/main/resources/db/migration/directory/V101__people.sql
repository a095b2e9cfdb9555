-- What people say and decide of places, beside what sources say.

-- field → since when the record says so, where that is not since first_seen_at;
-- a field that is here and not in the facts is said to be none (people only)
alter table record add column said_at text not null default '{}';
-- 1: people added the place by it, so that it is published though no source has it
alter table record add column founding integer not null default 0;

-- 1: closed for good, withheld whatever its records say
alter table place add column closed integer not null default 0;

-- what was done
alter table revision add column act text not null default 'HEARD';
-- why people did it: an opaque text
alter table revision add column decision text not null default '';
-- what people had said of the fields before, to be able to take it back
alter table revision add column undo text not null default '{}';

-- The records that a merged place brought with it, to be able to give them back.
create table merged_record (
    place_id text not null references place (id),
    source text not null,
    source_id text not null,
    primary key (place_id, source, source_id),
    foreign key (source, source_id) references record (source, source_id)
);

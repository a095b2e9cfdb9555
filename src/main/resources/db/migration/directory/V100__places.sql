-- What every origin says, what is published of it, and each step that led there.
-- Instants are milliseconds since 1970 UTC; facts, origins, issues and changes are JSON texts.

-- One row: the newest revision, and a count of the writes, which tells readers that something (even a date) changed.
-- Whoever writes locks it first, so that revisions are numbered in the order in which they become visible.
create table directory_head (
    only_row integer primary key check (only_row = 1),
    revision bigint not null,
    pulse bigint not null
);

insert into directory_head (only_row, revision, pulse) values (1, 0, 0);

create table source (
    name text primary key,
    first_seen_at bigint not null,
    -- when it was last published whole: all records that it still has were seen then
    seen_at bigint not null
);

create table place (
    id text primary key,
    status text not null check (status in ('published', 'withdrawn', 'merged')),
    merged_into text references place (id),
    facts text not null,
    -- the records it is made of, oldest first: [[source, id], …]
    records text not null,
    -- field → place in that list of the record it comes from
    origins text not null,
    revision bigint not null,
    created_at bigint not null,
    changed_at bigint not null,
    verified_at bigint,
    check ((status = 'merged') = (merged_into is not null))
);

create table record (
    source text not null references source (name),
    source_id text not null,
    place_id text not null references place (id),
    facts text not null,
    raw text not null,
    issues text not null,
    -- of all that the origin said (facts, raw, issues): the same again means nothing to do
    fingerprint text not null,
    first_seen_at bigint not null,
    changed_at bigint not null,
    -- both absent while the source still has it
    seen_at bigint,
    withdrawn_at bigint,
    primary key (source, source_id)
);

create index record_of_place on record (place_id);

-- Only ever added to.
create table revision (
    number bigint primary key,
    place_id text not null references place (id),
    kind text not null check (kind in ('CREATED', 'UPDATED', 'REMOVED', 'MERGED')),
    at bigint not null,
    -- the record that caused it
    source text not null,
    source_id text not null,
    merged_into text references place (id),
    -- field → [before, after], with the origin behind when it is another record
    changes text not null
);

create index revision_of_place on revision (place_id, number);

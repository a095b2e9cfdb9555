-- Runs of sources, with what their records said before, to be able to take a run back.
create table publication (
    source text not null references source (name),
    run text not null,
    -- counts the runs of the source
    number integer not null,
    -- records that the run brought were first seen at that instant
    at bigint not null,
    -- the newest revision after it
    head_after bigint not null,
    -- when the source was last published whole before it, absent for its first run
    seen_before bigint,
    undone_at bigint,
    -- 0: what its records said before was deleted, so that it can no longer be taken back
    kept integer not null default 1,
    primary key (source, run),
    unique (source, number),
    unique (source, at)
);

-- What a record said before a run wrote it. Of one that the run brought there is nothing, unless it joined a place.
create table publication_record (
    source text not null,
    run text not null,
    source_id text not null,
    facts text,
    said_at text,
    raw text,
    issues text,
    fingerprint text,
    changed_at bigint,
    seen_at bigint,
    withdrawn_at bigint,
    verified text,
    -- the place that it was merged from, and the revision of that merge
    joined_from text,
    joined_by bigint,
    primary key (source, run, source_id),
    foreign key (source, run) references publication (source, run)
);

-- field → when a person found right what the record says of it
alter table record add column verified text not null default '{}';

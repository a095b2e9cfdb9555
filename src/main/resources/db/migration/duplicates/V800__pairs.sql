-- By what each record was recognised when it was last compared: a run that changes none of it compares nothing.
create table duplicate_seen (
    source text not null,
    source_id text not null,
    mark bigint not null,
    primary key (source, source_id)
);

-- Pairs of records that are, or may be, one place, and what was decided of them. Instants are epoch milliseconds.
create table duplicate_pair (
    id text primary key,
    left_source text not null,
    left_id text not null,
    right_source text not null,
    right_id text not null,
    -- the places that these records belong to now
    left_place text not null,
    right_place text not null,
    score double precision not null,
    -- what the model made of it when it was found
    decision text not null check (decision in ('SAME', 'REVIEW')),
    -- a JSON text: what spoke for and against it then
    reasons text not null,
    -- the territories that both are in, empty where they are in two
    commune text not null,
    epci text not null,
    departement text not null,
    region text not null,
    state text not null check (state in ('OPEN', 'JOINED', 'DISTINCT', 'SAME_ORGANISATION')),
    -- which run of a source brought it, empty where it was looked for
    run text not null,
    found_at bigint not null,
    -- an account, perhaps deleted since; empty for none
    decided_by text not null,
    decided_at bigint,
    -- that joined the two places, to take it back
    revision bigint,
    -- what was decided together with it, empty for a decision of its own
    batch text not null
);

create index duplicate_pair_open on duplicate_pair (state, score desc, id);
create index duplicate_pair_of_left on duplicate_pair (left_place);
create index duplicate_pair_of_right on duplicate_pair (right_place);
create index duplicate_pair_of_left_record on duplicate_pair (left_source, left_id);
create index duplicate_pair_of_right_record on duplicate_pair (right_source, right_id);
create index duplicate_pair_of_batch on duplicate_pair (batch);
create index duplicate_pair_decided on duplicate_pair (decided_at desc, id);

-- Up to which revision the places above are true.
create table duplicate_reading (
    only_row integer primary key check (only_row = 1),
    revision bigint not null
);

-- What the home page shows under its search, as editors composed it. Instants are epoch milliseconds.
create table front_composition (
    id text primary key,
    -- from when it is the one that is shown, until a later one is; null for drafts
    from_at bigint,
    -- as JSON, in their order
    blocks text not null,
    version integer not null,
    changed_at bigint not null
);

create index front_composition_by_date on front_composition (from_at);

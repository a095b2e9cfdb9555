-- What places offered at the end of months, rebuilt from their revisions: disposable, made again where it is missing.
create table supply_spell (
    place_id text not null,
    -- first month, such as 2026-11, at whose end it was so
    from_month text not null,
    -- last month, null: still so
    until_month text,
    -- code of today
    commune text not null,
    -- slugs, between spaces
    categories text not null,
    -- a week, null when they are not known
    hours double precision,
    primary key (place_id, from_month)
);

-- The revision up to which this is told; no row before the first time.
create table supply_spell_head (
    one integer primary key check (one = 1),
    revision bigint not null
);

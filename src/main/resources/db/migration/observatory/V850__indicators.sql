-- Figures of territories, as files told them. Instants are epoch milliseconds.
create table indicator_dataset (
    id text primary key,
    -- the definition as it was written
    definition text not null,
    imported_at bigint not null,
    rows_read bigint not null,
    -- rows whose code is that of no territory
    rows_unknown bigint not null
);

create table indicator_value (
    dataset text not null references indicator_dataset (id),
    indicator text not null,
    period text not null,
    -- of the level of the dataset; communes by their code of today
    code text not null,
    mark text not null check (mark in ('KNOWN', 'BELOW', 'SECRET', 'ABSENT')),
    -- the figure, or the limit that it is below
    value double precision,
    -- of a class
    label text,
    -- what it is made of, where that is told and the figure adds up by it; the weight is a denominator
    numerator double precision,
    denominator double precision,
    -- 1: tells of a part of the territory only
    partial integer not null default 0,
    primary key (indicator, period, code)
);

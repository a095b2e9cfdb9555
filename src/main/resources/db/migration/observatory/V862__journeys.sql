-- Travel times that an operator imported.
create table travel_time (
    -- code of today
    origin text not null,
    -- code of today of a commune, or id of a place
    destination text not null,
    minutes double precision not null,
    primary key (origin, destination)
);

-- Where people live within communes.
create table population_point (
    number bigint primary key,
    latitude double precision not null,
    longitude double precision not null,
    people double precision not null,
    -- code of today
    commune text not null
);

-- Grows with each import and removal, so that servers know when to read anew.
create table journey_version (
    one integer primary key check (one = 1),
    version bigint not null
);

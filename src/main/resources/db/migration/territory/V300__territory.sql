-- Contours of communes as an operator imported them: well-known binary in base 64, longitude before latitude, by the code
-- of the commune of today.
create table territory_contour (
    code text primary key,
    contour text not null
);

-- What an operator imported about territories: one value of one column of a table.
create table territory_attribute (
    kind text not null check (kind in ('COMMUNE', 'EPCI', 'DEPARTEMENT', 'REGION')),
    code text not null,
    name text not null,
    value text not null,
    primary key (kind, code, name)
);

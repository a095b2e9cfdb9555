-- Whose a source is, under which conditions its data may leave, and how far it is trusted; also before its first run.
create table source_profile (
    name text primary key,
    title text not null,
    owner text not null,
    licence text not null,
    licence_url text not null,
    -- 1: its data may leave in exports
    republished integer not null,
    trust text not null check (trust in ('REFERENCE', 'ORDINARY', 'INDICATIVE'))
);

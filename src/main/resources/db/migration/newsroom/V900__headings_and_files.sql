-- Sections and themes. What was published under a heading keeps it, so headings are retired, not deleted.
create table heading (
    kind text not null check (kind in ('section', 'theme')),
    id text not null,
    name_fr text not null,
    -- empty when it is not translated
    name_en text not null,
    position integer not null,
    retired integer not null default 0,
    primary key (kind, id)
);

insert into heading (kind, id, name_fr, name_en, position) values
    ('section', 'europe', 'Europe', 'Europe', 10),
    ('section', 'national', 'National', 'National', 20),
    ('section', 'region', 'Région', 'Région', 30),
    ('section', 'departements', 'Départements', 'Départements', 40),
    ('section', 'focus', 'Focus', 'Focus', 50),
    ('theme', 'numerique', 'Numérique', 'Digital', 10),
    ('theme', 'social', 'Social', 'Social affairs', 20),
    ('theme', 'sante', 'Santé', 'Health', 30),
    ('theme', 'emploi', 'Emploi et insertion', 'Work', 40),
    ('theme', 'logement', 'Logement', 'Housing', 50),
    ('theme', 'education', 'Éducation et formation', 'Education and training', 60),
    ('theme', 'handicap', 'Handicap et accessibilité', 'Disability and access', 70),
    ('theme', 'acces-aux-droits', 'Accès aux droits', 'Access to rights', 80);

-- Files that editors uploaded. The bytes are in the data directory, below media, in a folder named by their hash.
create table media_file (
    id text primary key,
    hash text not null,
    -- as its address ends, and as it is saved: cleaned, with the extension of its type
    name text not null,
    -- told by the content, never by the name
    type text not null,
    size bigint not null,
    -- of images; 0 of others
    width integer not null,
    height integer not null,
    -- whether it is kept as WebP beside
    webp integer not null,
    -- its words, for the search; empty when it has none
    words text not null,
    account_id text references account (id) on delete set null,
    created_at bigint not null,
    -- since when nothing uses it; null while something does
    unused_since bigint
);

create index media_file_by_hash on media_file (hash);
create index media_file_by_age on media_file (created_at);

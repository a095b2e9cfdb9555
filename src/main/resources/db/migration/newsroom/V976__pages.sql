-- Pages that editors keep: who we are, conditions of use, help. Instants are epoch milliseconds.
create table kept_page (
    slug text primary key,
    state text not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    -- the newest version, and the one that readers see; null before there was one
    version integer not null,
    published_version integer,
    title text not null,
    -- whether the foot of every page leads to it
    in_foot integer not null,
    -- when somebody last read it and found it right, as an epoch day; null before
    reviewed_on bigint,
    modified_at bigint not null
);

create table kept_page_version (
    slug text not null references kept_page (slug) on delete cascade,
    number integer not null,
    -- all that it says, as JSON
    content text not null,
    remark text not null,
    account_id text references account (id) on delete set null,
    at bigint not null,
    primary key (slug, number)
);

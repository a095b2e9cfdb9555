-- Guides, videos, exercises: what people use by themselves, or to help others. Every version of what they say is kept. Instants are epoch
-- milliseconds, days are epoch days.
create table resource (
    id text primary key,
    state text not null check (state in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'WITHDRAWN')),
    -- the newest version, and the one that readers see from publish_at on; null while there is none
    version integer not null,
    published_version integer,
    publish_at bigint,
    expires_at bigint,
    -- of the published version once there is one, of the newest before
    slug text not null,
    title text not null,
    -- where it leads elsewhere; empty for what is held as a file only
    url text not null,
    -- when somebody last looked whether it is still right, and when it is time to look again
    checked_day bigint,
    due_day bigint,
    -- readers who said since then that its link is broken
    reports integer not null,
    created_by text references account (id) on delete set null,
    modified_by text references account (id) on delete set null,
    created_at bigint not null,
    modified_at bigint not null
);

create index resource_by_change on resource (modified_at);

create table resource_version (
    resource_id text not null references resource (id) on delete cascade,
    number integer not null,
    -- all that it says, as JSON
    content text not null,
    account_id text references account (id) on delete set null,
    at bigint not null,
    primary key (resource_id, number)
);

-- The uploaded files that any version holds or shows.
create table resource_file (
    resource_id text not null references resource (id) on delete cascade,
    file_id text not null,
    primary key (resource_id, file_id)
);

-- Articles, every version of what they say, and who said what about drafts. Instants are epoch milliseconds.
create table article (
    id text primary key,
    state text not null check (state in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'WITHDRAWN')),
    -- the newest version, and the one that readers see from publish_at on; null while there is none
    version integer not null,
    published_version integer,
    publish_at bigint,
    expires_at bigint,
    -- of the published version once there is one, of the newest before
    section text not null,
    slug text not null,
    title text not null,
    -- as an epoch day
    day bigint not null,
    created_by text references account (id) on delete set null,
    modified_by text references account (id) on delete set null,
    created_at bigint not null,
    modified_at bigint not null
);

create index article_by_day on article (day);
create index article_by_section on article (section, day);
create index article_by_change on article (modified_at);

create table article_version (
    article_id text not null references article (id) on delete cascade,
    number integer not null,
    -- all that it says, as JSON
    content text not null,
    -- why it was saved, in the words of who did; may be empty
    remark text not null,
    account_id text references account (id) on delete set null,
    at bigint not null,
    primary key (article_id, number)
);

-- What the published version is about: themes, territories with all that lie around them, places.
create table article_label (
    article_id text not null references article (id) on delete cascade,
    kind text not null check (kind in ('theme', 'territory', 'place')),
    value text not null,
    primary key (article_id, kind, value)
);

create index article_label_by_value on article_label (kind, value);

-- The uploaded files that any version shows.
create table article_file (
    article_id text not null references article (id) on delete cascade,
    file_id text not null,
    primary key (article_id, file_id)
);

create table article_comment (
    id text primary key,
    article_id text not null references article (id) on delete cascade,
    version integer not null,
    words text not null,
    account_id text references account (id) on delete set null,
    at bigint not null
);

create index article_comment_of on article_comment (article_id, at);
create index article_comment_by_age on article_comment (at);

-- Addresses that articles had elsewhere, or that somebody printed, and where they lead now.
create table old_address (
    -- path, with its query when that is part of it
    path text primary key,
    target text not null,
    created_at bigint not null
);

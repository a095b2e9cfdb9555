-- Numbered issues of series. Instants are epoch milliseconds.
create table issue (
    id text primary key,
    series_id text not null references series (id),
    number integer not null,
    -- such as "octobre 2024"
    label text not null,
    title text not null,
    editorial text not null,
    -- an uploaded image and what it shows; empty for none
    cover text not null,
    cover_alt text not null,
    -- as JSON, in their order
    parts text not null,
    -- from when it is public; null for drafts
    publish_at bigint,
    version integer not null,
    changed_at bigint not null,
    unique (series_id, number)
);

create index issue_by_date on issue (publish_at);

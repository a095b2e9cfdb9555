-- Addresses elsewhere that published items lead to, and whether they answer. Instants are epoch milliseconds.
create table watched_link (
    address text primary key,
    state text not null check (state in ('NEW', 'FINE', 'MOVED', 'GONE', 'FAILING', 'REFUSED')),
    tried_at bigint,
    next_at bigint not null,
    -- rounds in a row that failed, and when the first of them did
    failures integer not null,
    failing_since bigint,
    -- where the last answer came from when that is another address; told once it was so twice
    moved_to text,
    etag text not null,
    last_modified text not null
);

create index watched_link_by_next on watched_link (next_at);

-- What leads there.
create table link_use (
    address text not null,
    kind text not null,
    item_id text not null,
    title text not null,
    desk_path text not null,
    -- territories the item is about, with spaces between them
    territories text not null,
    primary key (address, kind, item_id)
);

-- When somebody last got a mail about links, so that they get one a week at most.
create table link_digest (
    account_id text primary key references account (id) on delete cascade,
    sent_at bigint not null
);

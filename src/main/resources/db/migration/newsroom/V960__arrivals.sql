-- What came from elsewhere to become articles: one row a time that somebody brought something.
create table arrival (
    id text primary key,
    -- the folder or file, as whoever brought it calls it
    name text not null,
    account_id text references account (id) on delete set null,
    created_at bigint not null,
    -- files read so far, of how many; whether all that was to be done is done
    done integer not null,
    total integer not null,
    finished integer not null,
    -- whether pictures are fetched from the sites that the texts come from
    may_fetch integer not null,
    -- until when the files themselves are kept; null while something waits for a person
    originals_until bigint
);

create index arrival_by_age on arrival (created_at);

create table arrival_file (
    arrival_id text not null references arrival (id) on delete cascade,
    number integer not null,
    path text not null,
    size bigint not null,
    -- of its bytes, in hexadecimal
    fingerprint text not null,
    -- what it turned out to be, empty before it was read
    format text not null,
    state text not null check (state in ('WAITING', 'OPEN', 'DONE', 'DRAFTED', 'KNOWN', 'CHANGED', 'RESOURCE', 'REFUSED')),
    -- key of the message that says why it was refused, with its arguments, as JSON
    trouble text not null,
    -- what the page says of itself, and how it would be cut, as JSON; empty where there is nothing to cut
    facts text not null,
    proposal text not null,
    -- of the proposal: one more with every change
    version integer not null,
    primary key (arrival_id, number)
);

create index arrival_file_by_state on arrival_file (arrival_id, state);

-- What was made of what arrived, so that nothing arrives twice.
create table arrival_item (
    id text primary key,
    arrival_id text not null references arrival (id) on delete cascade,
    file integer not null,
    -- what names it for ever where it comes from
    source_key text not null,
    -- of its content
    fingerprint text not null,
    -- null for a page of which a person makes articles
    article_id text,
    -- old address that leads to it now; empty for none
    old_path text not null,
    made_at bigint not null
);

create index arrival_item_by_key on arrival_item (source_key, made_at);
create index arrival_item_by_fingerprint on arrival_item (fingerprint);
create index arrival_item_of on arrival_item (arrival_id, file);
create index arrival_item_by_article on arrival_item (article_id);

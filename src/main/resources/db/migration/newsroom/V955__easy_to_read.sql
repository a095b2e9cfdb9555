-- Easy-to-read versions of things of any kind, and every text that they had. Instants are epoch milliseconds.
create table easy_version (
    kind text not null check (kind in ('ARTICLE', 'EVENT', 'RESOURCE', 'ISSUE', 'PAGE', 'PLACE')),
    subject_id text not null,
    state text not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    -- the newest text, and the one that readers see while it is published
    number integer not null,
    published_number integer,
    published_at bigint,
    -- grows with each change of this one
    edition bigint not null,
    primary key (kind, subject_id)
);

create table easy_text (
    kind text not null,
    subject_id text not null,
    number integer not null,
    -- all that it says, as JSON
    content text not null,
    account_id text references account (id) on delete set null,
    at bigint not null,
    primary key (kind, subject_id, number),
    foreign key (kind, subject_id) references easy_version (kind, subject_id) on delete cascade
);

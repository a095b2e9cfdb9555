-- Sources as coordinators keep them, the versions of their mappings, and their runs with all that these found.
-- Title, owner, licence and trust of a source are of the directory. Instants are epoch milliseconds.

create table intake_source (
    name text primary key,
    -- its name in addresses of pages
    slug text not null unique,
    contact text not null default '',
    -- such as departement:59; empty for everywhere
    territory text not null default '',
    -- where its files come from
    supply text not null default 'COMMAND' check (supply in ('COMMAND', 'UPLOAD', 'ADDRESS', 'FOLDER')),
    address text not null default '',
    read_options text not null default '',
    secret_header text not null default '',
    secret_variable text not null default '',
    -- manual, daily:3, weekly:1:3 (Monday, three o'clock), monthly:15:3
    schedule text not null default 'manual',
    next_at bigint,
    -- 1: its own rows come from several sources
    gathers integer not null default 0,
    -- days after which it is odd that nothing changed; 0 for never
    expected_days integer not null default 0,
    -- 0: its columns are those of the national standard
    mapping_version integer not null default 0,
    active integer not null default 1,
    created_at bigint not null,
    -- when the address was last fetched whole, what it answered, for conditional requests
    etag text not null default '',
    last_modified text not null default ''
);

create index intake_source_by_next on intake_source (next_at);

create table mapping_version (
    source text not null references intake_source (name),
    version integer not null,
    -- a config.json of the national pipeline
    json text not null,
    -- id of an account, empty for the terminal
    author text not null default '',
    at bigint not null,
    note text not null default '',
    primary key (source, version)
);

create table source_run (
    id text primary key,
    source text not null,
    purpose text not null check (purpose in ('PREVIEW', 'IMPORT')),
    origin text not null,
    -- id of an account, 'schedule', or empty for the terminal
    ordered_by text not null default '',
    ordered_at bigint not null,
    -- which try of the schedule
    attempt integer not null default 1,
    -- name of the file that is kept beside the run, empty when none is
    file text not null default '',
    fingerprint text not null default '',
    mapping_version integer not null default 0,
    -- the preview that was published by it
    preview text not null default '',
    accept_removals integer not null default 0,
    started_at bigint,
    finished_at bigint,
    outcome text not null check (outcome in (
        'WAITING', 'RUNNING', 'DONE', 'UNCHANGED', 'REFUSED', 'FAILED', 'CANCELLED', 'INTERRUPTED')),
    -- REFUSED: whether it was because too much would be gone
    shrunk integer not null default 0,
    message text not null default '',
    -- newest revision of the directory when it ended
    head bigint not null default 0,
    rows_read bigint not null default 0,
    rows_accepted bigint not null default 0,
    rows_rejected bigint not null default 0,
    places_created bigint not null default 0,
    places_joined bigint not null default 0,
    places_updated bigint not null default 0,
    places_unchanged bigint not null default 0,
    places_gone bigint not null default 0,
    to_review bigint not null default 0,
    -- kind → number
    issues text not null default '{}',
    rejections text not null default '{}',
    undone_at bigint,
    undone_by text not null default ''
);

insert into source_run (id, source, purpose, origin, ordered_at, started_at, finished_at, outcome, message,
    rows_read, rows_accepted, rows_rejected, places_created, places_updated, places_unchanged, places_gone)
select id, source, 'IMPORT', origin, started_at, started_at, finished_at, outcome, message,
    rows_read, rows_accepted, rows_rejected, places_created, places_updated, places_unchanged, places_gone
from import_run;

drop table import_run;

create index source_run_by_source on source_run (source, ordered_at);
create index source_run_by_outcome on source_run (outcome);

-- What a run did, or would do, with each row and with each record that is gone; bounded and forgotten after a while.
create table source_run_step (
    run text not null references source_run (id),
    position integer not null,
    -- in the file, from 1; 0 for what is gone
    row_number bigint not null,
    record_id text not null,
    name text not null,
    kind text not null,
    rejection text not null default '',
    place_id text not null default '',
    latitude double precision,
    longitude double precision,
    -- field → [before, after]
    changes text not null default '{}',
    issues text not null default '[]',
    -- slugs of its kinds of issues, each between two spaces
    issue_kinds text not null default '',
    -- name and id in lower case without accents, to search in
    search text not null default '',
    -- the row as it was written, for rows with problems
    raw text not null default '',
    primary key (run, position)
);

create index source_run_step_by_record on source_run_step (run, record_id);
create index source_run_step_by_kind on source_run_step (run, kind, position);

-- What coordinators are told of once.
create table source_alert (
    source text not null references intake_source (name),
    kind text not null check (kind in ('FAILS', 'SHRINKS', 'SILENT')),
    since bigint not null,
    mailed_at bigint,
    primary key (source, kind)
);

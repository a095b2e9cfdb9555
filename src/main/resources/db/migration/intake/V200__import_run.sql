-- One row for each run of a source, whatever came of it. Instants are epoch milliseconds.
create table import_run (
    id text primary key,
    source text not null,
    origin text not null,
    started_at bigint not null,
    finished_at bigint,
    outcome text not null check (outcome in ('RUNNING', 'DONE', 'REFUSED', 'FAILED', 'INTERRUPTED')),
    message text not null default '',
    rows_read bigint not null default 0,
    rows_accepted bigint not null default 0,
    rows_rejected bigint not null default 0,
    places_created bigint not null default 0,
    places_updated bigint not null default 0,
    places_unchanged bigint not null default 0,
    places_gone bigint not null default 0
);

create index import_run_by_source on import_run (source, started_at);

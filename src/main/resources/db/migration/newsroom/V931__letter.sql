-- What is sent to subscribers, from its draft to the archive. How far its sending is, the mailing of the same id knows.
create table letter (
    id text primary key,
    series_id text not null references series (id),
    subject text not null,
    preview text not null,
    editorial text not null,
    -- CHOSEN: the items below, for all. EACH: what is new and fits the choices of each subscriber.
    rule text not null check (rule in ('CHOSEN', 'EACH')),
    -- words such as "article:4fk2m8q0zt"
    items text not null,
    -- choices that narrow down who gets it
    target text not null,
    state text not null check (state in ('DRAFT', 'SCHEDULED', 'BEGUN')),
    send_at bigint,
    begun_at bigint,
    -- where links in it begin
    base text not null default '',
    -- what it says, as JSON, since it began to leave
    frozen text,
    account_id text references account (id) on delete set null,
    version integer not null,
    changed_at bigint not null
);

create index letter_by_state on letter (state, send_at);
create index letter_by_series on letter (series_id, begun_at);

-- One mail to many: who gets it is fixed when it begins. Instants are epoch milliseconds.
create table mailing (
    id text primary key,
    state text not null check (state in ('SENDING', 'PAUSED', 'DONE', 'CANCELLED')),
    begun_at bigint not null,
    ended_at bigint,
    -- how it went, once its copies are forgotten: the counts as JSON
    summary text
);

-- What becomes of it for each reader, whose address is the affair of the module that knows them.
create table mailing_copy (
    -- of the mail, before the @ of its Message-ID
    id text primary key,
    mailing_id text not null references mailing (id) on delete cascade,
    reader text not null,
    edition text not null,
    -- as in the outbox; SKIPPED: its reader left meanwhile
    state text not null
        check (state in ('WAITING', 'CLAIMED', 'HANDED', 'SENT', 'FAILED', 'SKIPPED', 'UNCERTAIN')),
    claim text,
    attempts integer not null default 0,
    failure text,
    returned text check (returned in ('SOFT', 'HARD', 'COMPLAINT')),
    due_at bigint not null,
    changed_at bigint not null,
    unique (mailing_id, reader)
);

create index mailing_copy_to_send on mailing_copy (mailing_id, state, due_at);

-- Audits of accessibility: the grid as an auditor filled it in, in CSV. None is written over.
create table accessibility_audit (
    id text primary key,
    grid text not null,
    file_name text not null,
    -- null when it came by the command line, or once the account is deleted
    account_id text references account (id) on delete set null,
    kept_at bigint not null,
    -- why it no longer counts: it should never have been kept, or the site is no longer the one that was audited
    ended text check (ended in ('withdrawn', 'changed')),
    -- as an epoch day
    ended_on bigint
);

-- Who publishes the site and what the law wants said of it: every state of the form, as JSON.
create table legal_facts (
    number integer primary key,
    facts text not null,
    account_id text references account (id) on delete set null,
    at bigint not null
);

-- The outbox: every mail, from the transaction that wanted it until long after it left. Instants are epoch milliseconds.
create table mail (
    id text primary key,
    message_id text not null unique,
    recipient text not null,
    kind text not null check (kind in ('SECRET', 'ANSWER', 'CAMPAIGN')),
    urgency integer not null,
    language text not null,
    -- what it says: null once it is forgotten
    subject text,
    body_text text,
    body_html text,
    unsubscribe text,
    -- CLAIMED: a sender has it. HANDED: all but the last line was given to the mail server. UNCERTAIN: the sender died then.
    state text not null
        check (state in ('WAITING', 'CLAIMED', 'HANDED', 'SENT', 'FAILED', 'EXPIRED', 'UNCERTAIN')),
    claim text,
    attempts integer not null default 0,
    -- reply code of the mail server or a word for what went wrong, never its text, which may name people
    failure text,
    posted_at bigint not null,
    due_at bigint not null,
    worthless_at bigint,
    changed_at bigint not null
);

create index mail_to_send on mail (state, urgency, due_at);
create index mail_to_recipient on mail (recipient, posted_at);
create index mail_by_age on mail (posted_at);

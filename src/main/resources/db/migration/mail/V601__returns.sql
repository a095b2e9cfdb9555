-- Mails that came back, or that somebody complained of. Only the status code is kept, never what a server wrote.
create table mail_return (
    mail_id text primary key references mail (id) on delete cascade,
    kind text not null check (kind in ('SOFT', 'HARD', 'COMPLAINT')),
    status text not null,
    at bigint not null
);

-- Mailboxes that get no more mail of many alike: they do not exist, or their owner complained. Hashes of addresses.
create table mail_closed_address (
    address_hash text primary key,
    at bigint not null
);

-- What people refused, by hash of their address and kind of mail.
create table mail_refusal (
    address_hash text not null,
    kind text not null,
    at bigint not null,
    primary key (address_hash, kind)
);

-- The links by which they refuse, each of one mail.
create table mail_refusal_link (
    token_hash text primary key,
    address_hash text not null,
    kind text not null,
    at bigint not null
);

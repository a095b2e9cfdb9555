-- Those whom an identity provider knows. Matched by provider and subject, never by mail address.
create table account_identity (
    provider text not null,
    subject text not null,
    account_id text not null references account (id) on delete cascade,
    created_at bigint not null,
    used_at bigint not null,
    primary key (provider, subject)
);

create index account_identity_of on account_identity (account_id);

-- Somebody was sent to a provider and is not back yet; used once, by the browser that left.
create table provider_attempt (
    state_hash text primary key,
    browser_hash text not null,
    provider text not null,
    nonce text not null,
    verifier text not null,
    destination text not null,
    language text not null,
    ends_at bigint not null
);

-- A provider knows them, but they have yet to prove that the mailbox is theirs.
create table identity_claim (
    browser_hash text not null,
    address text not null,
    provider text not null,
    subject text not null,
    name text not null,
    id_token text not null,
    ends_at bigint not null,
    primary key (browser_hash, address)
);

-- What a provider wants to see when somebody signs out there too.
create table provider_session (
    session_id text primary key references account_session (id) on delete cascade,
    provider text not null,
    id_token text not null
);

-- People who sign in, what they may do, and what they did. Instants are epoch milliseconds; secrets are only kept as hashes.
create table account (
    id text primary key,
    address text not null unique,
    name text not null default '',
    language text not null,
    created_at bigint not null,
    seen_at bigint not null
);

-- territory is '' when the role is held everywhere
create table account_grant (
    account_id text not null references account (id) on delete cascade,
    role text not null,
    territory text not null,
    given_at bigint not null,
    primary key (account_id, role, territory)
);

create table account_session (
    id text primary key,
    token_hash text not null unique,
    account_id text not null references account (id) on delete cascade,
    way text not null check (way in ('LINK', 'CODE', 'PASSKEY', 'PROVIDER')),
    device text not null,
    created_at bigint not null,
    seen_at bigint not null,
    ends_at bigint not null
);

create index account_session_of on account_session (account_id);

-- An attempt to sign in, until it is used. browser_hash is '' for the first link of an administrator, which any browser may use.
create table sign_in (
    id text primary key,
    link_hash text not null unique,
    browser_hash text not null,
    code_hash text not null,
    address text not null,
    language text not null,
    destination text not null,
    attempts integer not null default 0,
    created_at bigint not null,
    ends_at bigint not null,
    used_at bigint
);

create index sign_in_by_browser on sign_in (browser_hash);

-- Only ever added to, until the time is up that it is kept.
create table audit (
    id text primary key,
    at bigint not null,
    -- id of an account, or '' for the terminal
    actor text not null,
    act text not null,
    object text not null,
    details text not null
);

create index audit_by_time on audit (at, id);
create index audit_by_actor on audit (actor, at);
create index audit_by_object on audit (object, at);

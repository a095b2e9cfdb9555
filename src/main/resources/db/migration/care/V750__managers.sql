-- Who manages which place, and how they came to. Instants are epoch milliseconds; codes are only kept as hashes.
create table place_manager (
    -- as it was when they began; current_id follows merges
    place_id text not null references place (id),
    current_id text not null references place (id),
    account_id text not null references account (id) on delete cascade,
    way text not null check (way in ('ADDRESS', 'CODE', 'INVITATION', 'MODERATOR')),
    since bigint not null,
    primary key (place_id, account_id)
);

create index place_manager_of_place on place_manager (current_id);
create index place_manager_of_account on place_manager (account_id);

-- A code that was sent to an address that a place publishes, until it is used.
create table manager_code (
    id text primary key,
    place_id text not null references place (id),
    account_id text not null references account (id) on delete cascade,
    address text not null,
    code_hash text not null,
    attempts integer not null default 0,
    created_at bigint not null,
    ends_at bigint not null,
    used_at bigint
);

create index manager_code_of on manager_code (account_id, place_id, created_at);
create index manager_code_by_age on manager_code (created_at);

-- Somebody who says in words that a place is theirs, until a moderator decides.
create table manager_claim (
    id text primary key,
    place_id text not null references place (id),
    account_id text not null references account (id) on delete cascade,
    words text not null,
    -- whose task it is
    commune text not null,
    state text not null check (state in ('WAITING', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    -- an account, perhaps deleted since
    decided_by text,
    decided_at bigint,
    answer text not null default '',
    created_at bigint not null
);

create index manager_claim_waiting on manager_claim (state, created_at);
create index manager_claim_of on manager_claim (account_id, place_id);

-- A manager asks somebody else to manage a place with them.
create table manager_invitation (
    place_id text not null references place (id),
    address text not null,
    invited_by text not null references account (id) on delete cascade,
    created_at bigint not null,
    ends_at bigint not null,
    primary key (place_id, address)
);

create index manager_invitation_of_address on manager_invitation (address);

-- One random key, with which codes and links to reviews are signed.
create table care_key (
    only_row integer primary key check (only_row = 1),
    secret text not null
);

-- Keys that devices hold for their owners. Binary values are Base64 (RFC 4648, URL alphabet).
create table passkey (
    id text primary key,
    account_id text not null references account (id) on delete cascade,
    label text not null,
    public_key text not null,
    attestation text not null,
    signature_count bigint not null,
    uv_initialized boolean not null,
    backup_eligible boolean not null,
    backup_state boolean not null,
    transports text not null,
    created_at bigint not null,
    used_at bigint not null
);

create index passkey_of on passkey (account_id);

-- What a device was asked to sign, by whom: each is answered once, within minutes.
create table passkey_challenge (
    holder text primary key,
    challenge text not null,
    ends_at bigint not null
);

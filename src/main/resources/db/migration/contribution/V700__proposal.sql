-- What people say of places, and every step to a decision. Instants are epoch milliseconds; said, before, published and
-- findings are JSON texts.
create table proposal (
    id text primary key,
    -- of the form it was sent with: the same form sent twice is received once
    sending_key text not null unique,
    kind text not null check (kind in ('ADD', 'CORRECT', 'CLOSED', 'DUPLICATE', 'CONFIRM', 'OTHER')),
    state text not null check (state in ('WAITING', 'ASKED', 'ACCEPTED', 'PARTLY', 'REFUSED', 'WITHDRAWN')),
    version integer not null,
    place_id text references place (id),
    based_on bigint not null,
    place_name text not null,
    -- whose task it is
    commune text not null,
    epci text not null,
    departement text not null,
    region text not null,
    before text not null,
    said text not null,
    same_as text references place (id),
    message text not null,
    findings text not null,
    -- 0 low, 1 normal, 2 high
    urgency integer not null,
    -- null once they are forgotten
    address text,
    network_mark text,
    confirmed boolean not null,
    account_id text references account (id) on delete set null,
    language text not null,
    assigned_to text references account (id) on delete set null,
    -- an account, perhaps deleted since, or a rule
    decided_by text,
    decided_at bigint,
    words text not null,
    published text not null,
    revision bigint,
    received_at bigint not null,
    changed_at bigint not null
);

create index proposal_to_decide on proposal (state, urgency, received_at);
create index proposal_by_departement on proposal (departement, state, urgency, received_at);
create index proposal_of_place on proposal (place_id, state);
create index proposal_of_network on proposal (network_mark, received_at);
create index proposal_of_address on proposal (address, received_at);
create index proposal_of_account on proposal (account_id);

-- Only ever added to.
create table proposal_step (
    proposal_id text not null references proposal (id),
    number integer not null,
    at bigint not null,
    act text not null,
    actor text not null,
    words text not null,
    primary key (proposal_id, number)
);

-- One random key, with which links to proposals are signed and networks are marked.
create table contribution_key (
    only_row integer primary key check (only_row = 1),
    secret text not null
);

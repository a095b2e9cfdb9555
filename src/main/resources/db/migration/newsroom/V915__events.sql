-- Events and who registered for them. Instants are epoch milliseconds.
create table event_series (
    id text primary key,
    -- RFC 5545
    rule text not null,
    created_at bigint not null
);

create table event (
    id text primary key,
    -- each event of a series stands in a row of its own
    series_id text references event_series (id),
    -- the day that the rule gave it
    series_day bigint,
    -- changed by itself: changes of the others leave it alone
    apart integer not null default 0,
    state text not null check (state in ('DRAFT', 'PUBLISHED', 'POSTPONED', 'CANCELLED')),
    notice text not null default '',
    starts_at bigint not null,
    ends_at bigint not null,
    -- what is said of it and when it takes place, as JSON
    content text not null,
    sequence integer not null,
    -- grows with each registration: transactions that count seats wait here for each other
    seating integer not null default 0,
    changed_at bigint not null
);

create index event_by_end on event (ends_at);
create index event_of_series on event (series_id, series_day);

-- Grows with each change of any event, so that processes know when theirs are old.
create table event_edition (
    only_row integer primary key check (only_row = 1),
    number bigint not null
);

insert into event_edition (only_row, number) values (1, 1);

create table event_registration (
    id text primary key,
    event_id text not null references event (id) on delete cascade,
    state text not null check (state in ('PENDING', 'SEATED', 'WAITING', 'CANCELLED')),
    -- what follows is blank once it is cancelled
    name text not null,
    address text not null,
    needs text not null,
    language text not null,
    network_mark text not null,
    created_at bigint not null,
    -- the order of the waiting list
    confirmed_at bigint,
    reminded_at bigint,
    came integer,
    -- a mail that this person must still get: it is posted and forgotten here in one transaction
    owed text,
    changed_at bigint not null
);

create unique index event_registration_once on event_registration (event_id, address) where state <> 'CANCELLED';
create index event_registration_waiting on event_registration (event_id, state, confirmed_at);
create index event_registration_owed on event_registration (owed) where owed is not null;
create index event_registration_of_address on event_registration (address, created_at);
create index event_registration_of_network on event_registration (network_mark, created_at);

create table event_key (
    only_row integer primary key check (only_row = 1),
    secret text not null
);

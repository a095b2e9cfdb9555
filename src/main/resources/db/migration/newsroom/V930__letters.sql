-- What appears again and again under one title: numbered issues, letters, or both. Instants are epoch milliseconds.
create table series (
    id text primary key,
    title text not null,
    description text not null,
    language text not null,
    position integer not null,
    retired integer not null default 0
);

insert into series (id, title, description, language, position) values
    ('la-lettre', 'La lettre', 'Les nouvelles des lieux et des acteurs du territoire.', 'FRENCH', 10);

-- Who gets letters, by their own wish. Choices are words such as "serie:la-lettre rubrique:europe territoire:departement:59".
create table subscriber (
    id text primary key,
    address text not null unique,
    language text not null,
    choices text not null,
    -- the proof of their wish: when, where it was said, and what they agreed to
    consented_at bigint not null,
    origin text not null,
    consent text not null,
    -- letters that came back, and when the last one did
    bounces integer not null default 0,
    bounced_at bigint
);

-- Wishes that no mailbox has confirmed yet. Only a hash of the link is kept.
create table letter_request (
    token_hash text primary key,
    address text not null,
    language text not null,
    choices text not null,
    consent text not null,
    network_mark text not null,
    requested_at bigint not null
);

create index letter_request_by_age on letter_request (requested_at);

-- Who must not be subscribed by an import: signed hashes of addresses, from which nobody can find the addresses.
create table letter_farewell (
    address_hash text primary key,
    reason text not null check (reason in ('LEFT', 'BOUNCED', 'COMPLAINT')),
    at bigint not null
);

create table letter_key (
    only_row integer primary key check (only_row = 1),
    secret text not null
);

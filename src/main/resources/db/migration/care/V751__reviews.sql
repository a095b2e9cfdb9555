-- How often somebody wants to be reminded; recommended where there is no line.
create table care_preference (
    account_id text primary key references account (id) on delete cascade,
    rhythm text not null check (rhythm in ('RECOMMENDED', 'YEARLY', 'NEVER'))
);

-- What was reminded of: a line is written in the transaction that posts the mail, so nobody is told of the same thing twice.
create table care_reminder (
    account_id text not null references account (id) on delete cascade,
    place_id text not null references place (id),
    -- the day since which the place is not verified, as days since 1970, and how many months later it is
    since_day bigint not null,
    months integer not null,
    sent_at bigint not null,
    primary key (account_id, place_id, since_day, months)
);

create index care_reminder_by_age on care_reminder (sent_at);

-- Many places are asked at once.
create table campaign (
    id text primary key,
    owner_id text references account (id) on delete set null,
    -- parameters of the search that chose the places, and what was asked besides
    places text not null,
    lacking text not null,
    subject_fr text not null,
    words_fr text not null,
    subject_en text not null,
    words_en text not null,
    -- days of which it asks whether the place is closed; null when it does not
    closed_from bigint,
    closed_to bigint,
    state text not null check (state in ('DRAFT', 'SENDING', 'STOPPED', 'SENT')),
    -- where links in its mails begin
    base text not null,
    created_at bigint not null,
    started_at bigint,
    ends_at bigint,
    -- when those who had not answered were asked again, which is done once
    again_at bigint
);

create index campaign_by_state on campaign (state, created_at);

-- A page of review: one link, for one mailbox, with one or several places.
create table review (
    id text primary key,
    campaign_id text references campaign (id) on delete cascade,
    -- null for a mailbox that a place publishes
    account_id text references account (id) on delete cascade,
    -- null once it is forgotten
    address text,
    language text not null,
    state text not null check (state in ('TO_SEND', 'POSTED', 'TO_SEND_AGAIN', 'POSTED_AGAIN')),
    -- ids in the outbox
    mail_id text,
    again_mail_id text,
    -- when it was last tried to post one
    tried_at bigint not null default 0,
    created_at bigint not null,
    ends_at bigint not null
);

create index review_of_campaign on review (campaign_id, state);
create index review_of_account on review (account_id);
create index review_of_address on review (address);
create index review_by_age on review (created_at);

create table review_place (
    review_id text not null references review (id) on delete cascade,
    place_id text not null references place (id),
    answer text not null check (answer in ('NONE', 'CONFIRMED', 'CHANGED')),
    answered_at bigint,
    primary key (review_id, place_id)
);

create index review_place_of_place on review_place (place_id);

-- Places of a campaign that nobody can be asked about by mail.
create table campaign_unreachable (
    campaign_id text not null references campaign (id) on delete cascade,
    place_id text not null references place (id),
    primary key (campaign_id, place_id)
);

-- Which process does a task now.
create table care_turn (
    task text primary key,
    ends_at bigint not null
);

-- Mailboxes that want no such questions.
create table care_refusal (
    address text primary key,
    at bigint not null
);

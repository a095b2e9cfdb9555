-- What pages say for a while, above their contents. Instants are epoch milliseconds.
create table banner (
    id text primary key,
    level text not null check (level in ('INFORMATION', 'ATTENTION', 'URGENCY')),
    area text not null check (area in ('EVERYWHERE', 'HOME', 'PLACES', 'OBSERVATORY', 'NEWSROOM')),
    -- such as "departement:59"; empty for pages about any
    territory text not null,
    text_fr text not null,
    -- empty where it was not translated
    text_en text not null,
    -- a path of this site in French or an address elsewhere; empty for none
    link text not null,
    link_fr text not null,
    link_en text not null,
    begins_at bigint not null,
    ends_at bigint not null,
    version integer not null
);

create index banner_by_end on banner (ends_at);

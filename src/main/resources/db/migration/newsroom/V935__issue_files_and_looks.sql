-- How often a series appears, its colour, and the cover of issues that have none of their own.
alter table series add column period text not null default 'NONE';
alter table series add column hue text not null default 'INK';
alter table series add column cover text not null default '';
alter table series add column cover_alt text not null default '';

-- The day that an issue of the past bears, as days since 1970; null for the day when it is published here.
alter table issue add column day bigint;
-- An uploaded document that is the whole issue, such as one that was printed before; empty for none.
alter table issue add column file text not null default '';

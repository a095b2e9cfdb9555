-- What an uploaded image shows, in the words it was sent with; proposed wherever it is used. Empty for what nobody described.
alter table media_file add column description text not null default '';
-- Name and description in lower case, without accents, with hyphens between words: what pickers look for.
alter table media_file add column found_by text not null default '';
update media_file set found_by = name;

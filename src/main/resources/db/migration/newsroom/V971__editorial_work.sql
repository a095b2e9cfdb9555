-- Who writes an article on, and who was asked to read it again.
alter table article add column assigned_to text references account (id) on delete set null;
alter table article add column reviewer text references account (id) on delete set null;

-- Whom a mail told lately about what is said of an article, so that nobody gets two a day of one article; forgotten after a day.
create table article_mail (
    article_id text not null references article (id) on delete cascade,
    account_id text not null references account (id) on delete cascade,
    at bigint not null,
    primary key (article_id, account_id)
);

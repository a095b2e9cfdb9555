-- What people looked for in vain, by commune and month. Nothing of who they are, nor of what they typed.
create table unmet_need (
    -- orientations that nobody could take on join searches once there are any
    kind text not null check (kind in ('SEARCH', 'ORIENTATION')),
    commune text not null,
    -- such as 2026-11
    month text not null,
    -- slug of the category that was asked for, empty for any
    category text not null,
    times bigint not null,
    primary key (kind, commune, month, category)
);

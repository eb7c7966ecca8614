-- What the runner remembers. Run by the owner role; ${app_role} is the role the application uses.
-- Each view's own tables are created by the application in the schemas view_<name>, for which its role needs CREATE on
-- this database; they hold nothing that the log cannot give again.
create schema read;

-- How far a view or automation is: the last position covered, -1 before the first. Whoever works on a row holds its
-- lock until the commit that also holds the work. A view that is being rebuilt has a second row.
create table read.token (
    name       text    not null,
    generation text    not null check (generation in ('live', 'next')),
    version    integer not null,
    serial     bigint  not null,
    position   bigint  not null check (position >= -1),
    primary key (name, generation)
);

-- Entries a view could not apply, and all later ones of their key, in order.
create table read.parked (
    projection text   not null,
    generation text   not null,
    position   bigint not null,
    key        text   not null,
    at         timestamptz not null,
    reason     text   not null,
    primary key (projection, generation, position)
);

grant usage on schema read to ${app_role};
grant select, insert, update, delete on read.token, read.parked to ${app_role};

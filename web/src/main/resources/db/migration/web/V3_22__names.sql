-- Which looks of names members have: keyed digests of skeletons, by which nobody without the key learns a name. Each is
-- held by one; of members who looked alike before, the others wait behind the first.
create table web.name_key (
    look    bytea       not null check (octet_length(look) = 32),
    member  text        not null,
    holds   boolean     not null,
    since   timestamptz not null,
    primary key (look, member)
);
create unique index name_key_holder on web.name_key (look) where holds;
create index name_key_member on web.name_key (member);

-- An address as it is compared with others. Absent for one that was like another before they were compared so.
alter table web.credential add column likeness text unique;
update web.credential set likeness = email where email ~ '^[ -~]+$';

grant select, insert, update, delete, maintain on web.name_key to ${app_role};

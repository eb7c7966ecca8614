-- The published tree over the log's entries. Run by the owner role; ${app_role} is the application's.
create schema transparency;

-- A tile as wide as it has become: every narrower one that was ever published is its beginning.
create table transparency.tile (
    level  smallint not null check (level between 0 and 7),
    number bigint   not null check (number >= 0),
    hashes bytea    not null check (octet_length(hashes) between 32 and 8192 and octet_length(hashes) % 32 = 0),
    primary key (level, number)
);
-- Hashes do not compress.
alter table transparency.tile alter column hashes set storage external;

-- Every checkpoint that was published, one for a size. note is served as it is.
create table transparency.checkpoint (
    size bigint primary key check (size >= 0),
    note text   not null
);

-- Whoever publishes holds this row until its commit.
create table transparency.publisher_lock (
    id boolean primary key default true check (id)
);
insert into transparency.publisher_lock default values;

create function transparency.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what was published stays: % on %.% refused', tg_op, tg_table_schema, tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

create function transparency.only_grow() returns trigger language plpgsql as $$
begin
    if (new.level, new.number) <> (old.level, old.number)
        or substring(new.hashes from 1 for octet_length(old.hashes)) <> old.hashes then
        raise exception 'a tile only grows: % % refused', old.level, old.number
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;

create trigger only_grow before update on transparency.tile
    for each row execute function transparency.only_grow();
create trigger stays before delete or truncate on transparency.tile
    for each statement execute function transparency.refuse_change();
create trigger stays before update or delete or truncate on transparency.checkpoint
    for each statement execute function transparency.refuse_change();
alter table transparency.tile enable always trigger only_grow;
alter table transparency.tile enable always trigger stays;
alter table transparency.checkpoint enable always trigger stays;

revoke all on all tables in schema transparency from public;
grant usage on schema transparency to ${app_role};
grant select, insert, update (hashes) on transparency.tile to ${app_role};
grant select, insert on transparency.checkpoint to ${app_role};
grant select, update on transparency.publisher_lock to ${app_role};

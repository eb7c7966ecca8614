-- The log. Run by the owner role; ${app_role} is the role the application uses and owns nothing here.
create schema log;

-- One row per entry, numbered without gaps from 0 under the writer's lock. bytes is the leaf, stored and served as is.
create table log.entry (
    position  bigint primary key check (position >= 0),
    id        uuid   not null unique,
    name      text   collate "C" not null,
    bytes     bytea  not null check (octet_length(bytes) between 1 and 65535),
    leaf_hash bytea  not null check (octet_length(leaf_hash) = 32)
);
create index entry_name on log.entry (name, position);

create table log.entry_tag (
    tag      text   collate "C" not null,
    name     text   collate "C" not null,
    position bigint not null,
    primary key (tag, name, position)
);

-- What a command has appended: the answer to its repetition.
create table log.command_done (
    command_id     uuid    primary key,
    fingerprint    text    not null,
    first_position bigint  not null,
    entries        integer not null check (entries > 0)
);

-- Long public texts; entries hold their digests.
create table log.blob (
    sha256 bytea primary key check (octet_length(sha256) = 32),
    bytes  bytea not null
);

-- Values the log only commits to, under their subject's key. The salt is inside the ciphertext: beside it, a copy of
-- this table would allow guessing short values from their commitments, whatever happens to the key.
create table log.sealed_value (
    commitment bytea primary key check (octet_length(commitment) = 32),
    subject    text  not null,
    ciphertext bytea not null
);
create index sealed_value_subject on log.sealed_value (subject);

-- One key per subject, wrapped by a key-encryption key that never enters the database.
create table log.subject_key (
    subject text  primary key,
    key_id  text  not null,
    wrapped bytea not null
);
create index subject_key_key_id on log.subject_key (key_id);

-- Tombstones: no key may rise again for these subjects.
create table log.erased_subject (
    subject  text   primary key,
    position bigint not null
);

-- Whoever appends holds this row until its commit: one order for all nodes.
create table log.writer_lock (
    id boolean primary key default true check (id)
);
insert into log.writer_lock default values;

create function log.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the log is append-only: % on %.% refused', tg_op, tg_table_schema, tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

create trigger append_only before update or delete or truncate on log.entry
    for each statement execute function log.refuse_change();
create trigger append_only before update or delete or truncate on log.entry_tag
    for each statement execute function log.refuse_change();
create trigger append_only before update or delete or truncate on log.command_done
    for each statement execute function log.refuse_change();
create trigger append_only before update or delete or truncate on log.blob
    for each statement execute function log.refuse_change();
create trigger append_only before update or delete or truncate on log.erased_subject
    for each statement execute function log.refuse_change();
-- Also for sessions that claim to be replicas.
alter table log.entry enable always trigger append_only;
alter table log.entry_tag enable always trigger append_only;
alter table log.command_done enable always trigger append_only;
alter table log.blob enable always trigger append_only;
alter table log.erased_subject enable always trigger append_only;

revoke all on all tables in schema log from public;
grant usage on schema log to ${app_role};
grant select, insert on log.entry, log.entry_tag, log.command_done, log.blob, log.erased_subject to ${app_role};
grant select, insert, delete on log.sealed_value to ${app_role};
grant select, insert, delete, update (key_id, wrapped) on log.subject_key to ${app_role};
grant select, update on log.writer_lock to ${app_role};

-- What witnesses signed of the published checkpoints, served below the log's own signature.
create table transparency.cosignature (
    -- Of a checkpoint published in the same transaction or before.
    size    bigint not null check (size >= 0),
    -- The witness's key, name+id+base64.
    witness text   not null,
    -- When it says it signed, in seconds since 1970.
    at      bigint not null check (at >= 0),
    -- The line of the note, without its newline.
    line    text   not null,
    primary key (size, witness)
);
create index cosignature_of_witness on transparency.cosignature (witness, size desc);

create trigger stays before update or delete or truncate on transparency.cosignature
    for each statement execute function transparency.refuse_change();
alter table transparency.cosignature enable always trigger stays;

revoke all on transparency.cosignature from public;
grant select, insert on transparency.cosignature to ${app_role};

-- Proposals that members have begun and not published: seen by themselves alone, no part of the log, gone with the
-- account. sealed is AES-256-GCM under a key of the instance that is not in the database. A member has a slot for each.
create table web.proposal_draft (
    member  text        not null references web.credential on delete cascade,
    id      uuid        not null,
    slot    smallint    not null check (slot between 1 and 20),
    version integer     not null,
    sealed  text        not null check (length(sealed) <= 350000),
    kept    timestamptz not null,
    primary key (member, id),
    unique (member, slot)
);
alter table web.proposal_draft alter column sealed set statistics 0;

grant select, insert, update, delete on web.proposal_draft to ${app_role};
grant maintain on web.proposal_draft to ${app_role};

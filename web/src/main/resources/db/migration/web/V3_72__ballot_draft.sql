-- Ballots that members have begun and not cast: seen by themselves alone, never in the log, counted by nothing, gone when
-- one is cast or the poll ends. sealed is AES-256-GCM under a key of the instance that is not in the database.
create table web.ballot_draft (
    member text        not null references web.credential on delete cascade,
    poll   text        not null check (length(poll) <= 60),
    sealed text        not null check (length(sealed) <= 200000),
    kept   timestamptz not null,
    primary key (member, poll)
);
create index on web.ballot_draft (poll);
alter table web.ballot_draft alter column sealed set statistics 0;

grant select, insert, update, delete on web.ballot_draft to ${app_role};
grant maintain on web.ballot_draft to ${app_role};

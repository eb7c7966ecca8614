-- Of which of their ballots members have kept the receipt: for them alone, and no part of the log.
create table web.receipt_kept (
    member   text        not null references web.credential on delete cascade,
    position bigint      not null,
    kept     timestamptz not null,
    primary key (member, position)
);

grant select, insert, update, delete on web.receipt_kept to ${app_role};
grant maintain on web.receipt_kept to ${app_role};

-- When a member was on the page of a matter, and when before that visit: for them alone, and never in the log.
create table web.matter_visit (
    member    text        not null references web.credential on delete cascade,
    matter    text        not null check (length(matter) <= 42),
    at        timestamptz not null,
    before_at timestamptz,
    primary key (member, matter)
);

grant select, insert, update, delete on web.matter_visit to ${app_role};
grant maintain on web.matter_visit to ${app_role};

-- What members set aside of what waits for them, and how far the log went when they were last here. Seen by themselves
-- alone; no part of the log.
create table web.set_aside (
    member  text        not null references web.credential on delete cascade,
    subject text        not null check (length(subject) <= 300),
    until   timestamptz,
    reason  text,
    since   timestamptz not null,
    primary key (member, subject)
);

create table web.home_visit (
    member          text        primary key references web.credential on delete cascade,
    at              timestamptz not null,
    position        bigint      not null,
    before_at       timestamptz,
    before_position bigint
);

grant select, insert, update, delete on web.set_aside, web.home_visit to ${app_role};

-- How members sign in. Nothing here is part of the log; a lost row costs a password, not a membership.
create schema web;

-- Written before the command that admits the member, so that nobody is admitted who cannot sign in; a row whose member
-- was never admitted gives way to the next who joins with its address.
create table web.credential (
    member  text        primary key,
    email   text        not null unique check (email = lower(email)),
    hash    text        not null,
    since   timestamptz not null
);

-- token is SHA-256 of what the cookie holds: a copy of this table signs nobody in.
create table web.session (
    token   bytea       primary key check (octet_length(token) = 32),
    member  text        not null references web.credential on delete cascade,
    since   timestamptz not null,
    seen    timestamptz not null
);
create index session_member on web.session (member);
create index session_seen on web.session (seen);

grant usage on schema web to ${app_role};
grant select, insert, update, delete on web.credential, web.session to ${app_role};

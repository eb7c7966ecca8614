-- Lets an auditor's program read the log for a member. token is SHA-256 of what the member was shown once.
create table web.audit_token (
    token   bytea       primary key check (octet_length(token) = 32),
    member  text        not null references web.credential on delete cascade,
    until   timestamptz not null
);

grant select, insert, delete on web.audit_token to ${app_role};

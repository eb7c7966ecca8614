-- What a member had written when their session ended, one form for each, for an hour. sealed is AES-256-GCM under a key
-- of the instance that is not in the database.
create table web.kept_form (
    member  text        primary key references web.credential on delete cascade,
    sealed  text        not null check (length(sealed) <= 700000),
    until   timestamptz not null
);
create index kept_form_until on web.kept_form (until);

grant select, insert, update, delete on web.kept_form to ${app_role};
grant maintain on web.kept_form to ${app_role};

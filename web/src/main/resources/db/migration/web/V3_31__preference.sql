-- In which language and time zone a member reads the pages, where that is not the community's.
create table web.preference (
    member   text primary key references web.credential on delete cascade,
    language text,
    zone     text
);

grant select, insert, update, delete on web.preference to ${app_role};

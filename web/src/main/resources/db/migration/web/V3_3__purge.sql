-- Whose deleted rows may still lie on a page. after is the transaction by which all of them were deleted.
create table web.purge (
    member text primary key,
    after  text
);

grant select, insert, update, delete on web.purge to ${app_role};
grant maintain on web.credential, web.session, web.audit_token, log.subject_key, log.sealed_value to ${app_role};

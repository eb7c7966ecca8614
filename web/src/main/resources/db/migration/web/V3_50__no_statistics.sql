-- Statistics keep the most common values of a column, past the erasure of their rows. To give a column its type again
-- drops those kept so far.
alter table web.credential
    alter column email set statistics 0,
    alter column likeness set statistics 0;
alter table web.credential
    alter column email type text,
    alter column likeness type text;

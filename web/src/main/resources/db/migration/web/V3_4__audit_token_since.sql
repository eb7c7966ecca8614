-- Members see which programs read the log for them, and since when.
alter table web.audit_token add column since timestamptz not null default now();

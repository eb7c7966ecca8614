-- A draft can be one of a revision: at most one for each proposal of its member.
alter table web.proposal_draft add column proposal text check (length(proposal) <= 60);
create unique index proposal_draft_revision on web.proposal_draft (member, proposal) where proposal is not null;

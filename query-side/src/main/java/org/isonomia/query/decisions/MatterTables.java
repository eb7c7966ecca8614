package org.isonomia.query.decisions;

/**
 * The tables of matters. A matter is where its last poll has left it: the columns from {@code poll} to
 * {@code conflicted} are of that one, and {@code state} follows from the row alone.
 */
final class MatterTables {
    static final String ALL = """
            -- title: of a thread the commitment. shown: not a rival within its question, nor the discussion of another.
            -- ended: the state in which it ended without a result. contest: why its result is voted on again, while it is.
            -- again, lots: whether a second call follows a failed quorum, and a lot a tie.
            create table matter (
                id         text primary key,
                kind       text not null,
                begun_by   text,
                begun_at   timestamptz not null,
                title      text not null,
                question   text,
                shown      boolean not null,
                ends_at    timestamptz,
                frozen     boolean not null default false,
                vote_at    timestamptz,
                ended      text,
                active_at  timestamptz not null,
                active     bigint not null,
                settled    bigint,
                poll       text,
                advisory   boolean not null default false,
                elects     boolean not null default false,
                rivals     boolean not null default false,
                again      boolean not null default false,
                lots       boolean not null default false,
                closes_at  timestamptz,
                closed     boolean not null default false,
                outcome    text,
                next_at    timestamptz,
                drawing    boolean not null default false,
                contest    text,
                contested  text,
                annulled   boolean not null default false,
                enacted    boolean not null default false,
                conflicted boolean not null default false,
                state      text not null generated always as (case
                    when ended is not null then ended
                    when kind = 'THREAD' then 'DISCUSSING'
                    when contest = 'RATIFY' then 'VOTING'
                    when contest is not null then 'CHALLENGED'
                    when annulled then 'ANNULLED'
                    when poll is null then case when vote_at is not null then 'WAITING'
                                                when frozen then 'GATHERING_SUPPORT' else 'DISCUSSING' end
                    when outcome is null then case when closed then 'COUNTING' else 'VOTING' end
                    when advisory then 'ANSWERED'
                    when outcome in ('ADOPTED', 'CHOSEN') then case
                        when conflicted then 'CONFLICTED' when elects then 'ELECTED' when enacted then 'IN_FORCE'
                        when rivals then 'CHOSEN' else 'ADOPTED' end
                    when next_at is not null then 'WAITING'
                    when drawing then 'DRAWING'
                    when outcome = 'OBJECTED' or outcome = 'TIED' and lots or outcome = 'QUORUM_FAILED' and again
                        then 'COUNTING'
                    when outcome = 'QUORUM_FAILED' then 'LAPSED'
                    else 'NOT_ADOPTED' end) stored
            );
            create index on matter (state) where shown;
            create index on matter (question);
            create table poll (
                id       text primary key,
                matter   text not null,
                position bigint not null
            );
            create index on poll (matter, position);
            create table talk (
                thread text not null,
                matter text not null,
                primary key (thread, matter)
            );
            create index on talk (matter);
            """;

    private MatterTables() {}
}

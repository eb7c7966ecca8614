package org.isonomia.bench;

import java.sql.SQLException;

/**
 * The rows of a community's history, written straight into the tables: members join, then polls open one after the
 * other, and each takes ballots of the members in turn.
 */
record HistoryRows(int entries) {

    /** The member joined, the poll opened. */
    static final int EVENTS_PER_DECISION = 2;

    /** As many in a large log as in a small one: the log's length shall be the only difference. */
    int members() {
        return 1_000;
    }

    /** Ballots are cast in polls that are open, hence among the newest. */
    int openPolls() {
        return Math.min(8, polls());
    }

    int polls() {
        return (entries - members()) / (members() + 1);
    }

    void write(String url) throws SQLException {
        BenchServer.execute(url, """
                create temporary table history as
                select i as position,
                       gen_random_uuid() as id,
                       case when i < %1$d then null else (i - %1$d) / (%1$d + 1) end as poll,
                       case when i < %1$d then i else (i - %1$d) %% (%1$d + 1) - 1 end as member
                  from generate_series(0, %1$d + %2$d * (%1$d + 1) - 1) i;

                insert into log.entry (position, id, name, bytes, leaf_hash)
                select position, id,
                       case when poll is null then 'membership.MemberJoined'
                            when member < 0 then 'polls.PollOpened' else 'polls.BallotCast' end,
                       convert_to(format('{"id":"%%s","type":"polls.BallotCast/1","at":"2026-11-23T10:02:07.123Z",'
                           '"by":"m_2b6f0cc904d137be2e1730235f5664094b831186","command":"%%s","ordinal":0,'
                           '"tags":["poll:p%%s","ballot:p%%s/m%%s"],"data":{"poll":"p%%s","voter":"m%%s","choice":{"yes":true}}}',
                           id, id, poll, poll, member, poll, member), 'UTF8'),
                       sha256(id::text::bytea)
                  from history;

                insert into log.entry_tag (tag, name, position)
                select 'member:m' || member, 'membership.MemberJoined', position from history where poll is null
                union all
                select 'poll:p' || poll, case when member < 0 then 'polls.PollOpened' else 'polls.BallotCast' end, position
                  from history where poll is not null
                union all
                select 'ballot:p' || poll || '/m' || member, 'polls.BallotCast', position
                  from history where poll is not null and member >= 0;

                insert into log.command_done (command_id, fingerprint, first_position, entries)
                select id, 'yes', position, 1 from history;

                analyze log.entry, log.entry_tag, log.command_done
                """.formatted(members(), polls()));
        BenchServer.execute(url, "vacuum");
        BenchServer.execute(url, "checkpoint");
    }
}

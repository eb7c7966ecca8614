package org.isonomia.query.polls.ballotbox;

import org.isonomia.events.polls.PollEvent.PollDecided;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.query.community.charter.Requirements;
import org.isonomia.query.proposals.proposals.EffectRows;
import org.isonomia.query.rows.EntryRows;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.runner.LogEntry;
import org.isonomia.rules.yesno.Tick;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of polls and the rows with many columns. */
final class PollTables {
    static final String ALL = """
            create table poll (
                id               text primary key,
                binding          boolean not null,
                question         text not null,
                proposal         text,
                proposal_version integer not null,
                kind             text not null,
                charter          integer not null,
                rule             text not null,
                quorum           text not null,
                threshold        text not null,
                roll_of          text,
                roll             bigint not null,
                roll_digest      text not null,
                roll_parts       integer not null,
                opens_at         timestamptz not null,
                closes_at        timestamptz not null,
                opener           text,
                position         bigint not null,
                closed           boolean not null default false,
                yes              bigint,
                no               bigint,
                abstain          bigint,
                outcome          text,
                decided          bigint,
                decided_at       timestamptz,
                enacted          integer,
                conflict         text,
                conflict_effect  integer
            );
            create index on poll (closed, closes_at);
            create index on poll (decided) where binding;
            create table roll (
                poll   text not null,
                member text not null,
                primary key (poll, member)
            );
            create index on roll (member);
            create table ballot (
                poll     text not null,
                voter    text not null,
                choice   text not null,
                at       timestamptz not null,
                position bigint not null,
                primary key (poll, voter)
            );
            create index on ballot (poll, position);
            create table tick (
                poll        text not null,
                number      integer not null,
                requirement text not null,
                needed      bigint not null,
                reached     bigint not null,
                met         boolean not null,
                primary key (poll, number)
            );
            """ + EffectRows.TABLE + EntryRows.TABLE;

    private PollTables() {}

    static void open(PollOpened event, LogEntry entry, JdbcClient db) {
        var terms = event.terms();
        var opener = entry.recorded().stamp().by();
        var proposal = terms.proposal();
        var rollOf = terms.rollOf();
        db.sql("""
               insert into poll (id, binding, question, proposal_version, kind, charter, rule, quorum, threshold, roll,
                                 roll_digest, roll_parts, opens_at, closes_at, position, proposal, roll_of, opener)
               values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                .params(
                        event.poll().value(),
                        terms.binding(),
                        terms.question(),
                        terms.proposalVersion(),
                        terms.kind().name(),
                        terms.charterVersion(),
                        terms.rule(),
                        Requirements.write(terms.quorum()),
                        Requirements.write(terms.threshold()),
                        terms.roll().count(),
                        terms.roll().digest(),
                        terms.roll().parts(),
                        Moments.of(terms.opensAt()),
                        Moments.of(terms.closesAt()),
                        entry.position())
                .param(proposal == null ? null : proposal.value())
                .param(rollOf == null ? null : rollOf.value())
                .param(opener == null ? null : opener.value())
                .update();
        EffectRows.write(new EffectRows.Owner(event.poll().value(), 0), terms.effects(), db);
    }

    static void tick(PollDecided event, JdbcClient db) {
        for (int number = 0; number < event.ticks().size(); number++) {
            Tick tick = event.ticks().get(number);
            db.sql("""
                   insert into tick (poll, number, requirement, needed, reached, met) values (?, ?, ?, ?, ?, ?)
                   on conflict (poll, number) do nothing""")
                    .params(
                            event.poll().value(),
                            number,
                            tick.requirement().name(),
                            tick.needed(),
                            tick.reached(),
                            tick.met())
                    .update();
        }
    }
}

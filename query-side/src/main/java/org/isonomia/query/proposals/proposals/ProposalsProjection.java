package org.isonomia.query.proposals.proposals;

import java.util.List;
import java.util.Optional;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.PublicText;
import org.isonomia.events.draws.DrawEvent.LotCalled;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.ProposalEvent.AdviceAsked;
import org.isonomia.events.proposals.ProposalEvent.AdviceGiven;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalFrozen;
import org.isonomia.events.proposals.ProposalEvent.ProposalLapsed;
import org.isonomia.events.proposals.ProposalEvent.ProposalPutToVote;
import org.isonomia.events.proposals.ProposalEvent.ProposalReturned;
import org.isonomia.events.proposals.ProposalEvent.ProposalRevised;
import org.isonomia.events.proposals.ProposalEvent.ProposalSentBack;
import org.isonomia.events.proposals.ProposalEvent.ProposalSupported;
import org.isonomia.events.proposals.ProposalEvent.ProposalWithdrawn;
import org.isonomia.events.proposals.ProposalEvent.RemovalAnswered;
import org.isonomia.events.proposals.ProposalEvent.ReviewOpened;
import org.isonomia.events.proposals.ProposalEvent.ReviewPlanned;
import org.isonomia.events.proposals.ProposalEvent.SupportWithdrawn;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.results.ResultEvent.TieBroken;
import org.isonomia.query.rows.EntryRows;
import org.isonomia.query.rows.Lists;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.runner.LogEntry;
import org.isonomia.query.runner.Projection;
import org.isonomia.rules.sortition.LotOf;
import org.isonomia.rules.yesno.Result.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Proposals, their versions, effects and supporters. The outcome of a poll stands under the poll, since the entry that
 * brings it knows no proposal; the two are joined on reading.
 */
public final class ProposalsProjection implements Projection {
    @Override
    public String name() {
        return "proposals";
    }

    @Override
    public int version() {
        return 9;
    }

    @Override
    public String tables() {
        return """
               create table proposal (
                   id         text primary key,
                   proposer   text not null,
                   thread     text,
                   question   text,
                   drafted_at timestamptz not null,
                   submitted_at timestamptz not null,
                   lapses_at  timestamptz not null,
                   version    integer not null,
                   frozen     boolean not null default false,
                   poll       text,
                   lapsed     boolean not null default false,
                   withdrawn  boolean not null default false,
                   position   bigint not null
               );
               create index on proposal (position);
               create index on proposal (thread);
               create index on proposal (question, position);
               -- question: in which it is looked back on, once that is asked.
               create table review (
                   proposal text primary key,
                   opens_at timestamptz not null,
                   question text unique
               );
               create index on review (opens_at);
               create table version (
                   proposal text not null,
                   number   integer not null,
                   title    text not null,
                   text     text not null,
                   at       timestamptz not null,
                   primary key (proposal, number)
               );
               create table support (
                   proposal  text not null,
                   version   integer not null,
                   supporter text not null,
                   position  bigint not null,
                   primary key (proposal, version, supporter)
               );
               create table outcome (
                   poll    text primary key,
                   outcome text not null,
                   winners text[] not null
               );
               create table removal_answer (
                   proposal text not null,
                   member   text not null,
                   answer   text not null,
                   position bigint not null,
                   primary key (proposal, member)
               );
               create table advice (
                   proposal text not null,
                   adviser  text not null,
                   until    timestamptz not null,
                   version  integer not null default 0,
                   advice   text,
                   position bigint not null,
                   primary key (proposal, adviser)
               );
               create index on advice (adviser);
               create table rival (
                   proposal text primary key,
                   option   text not null
               );
               """ + EffectRows.TABLE + EntryRows.TABLE;
    }

    @Override
    public Optional<String> key(LogEntry entry) {
        return switch (entry.recorded().event()) {
            case ProposalEvent e -> Optional.of(e.proposal().value());
            case PollOpened e -> Optional.of(e.poll().value());
            case PollDecided e -> Optional.of(e.poll().value());
            case TieBroken e -> Optional.of(e.poll().value());
            case LotCalled e -> Optional.of(e.poll().value());
            default -> Optional.empty();
        };
    }

    @Override
    public void apply(LogEntry entry, JdbcClient db) {
        switch (entry.recorded().event()) {
            case ProposalEvent e -> {
                proposal(e, entry, db);
                if (!(e instanceof ProposalEvent.Support))
                    EntryRows.add(entry, e.proposal().value(), db);
            }
            case PollOpened e -> {
                rivals(e, db);
                follow(e, db);
            }
            case PollDecided e -> decided(e.poll(), e.outcome(), e.winners(), db);
            case LotCalled e when e.of() == LotOf.TIE -> undecided(e.poll(), db);
            case TieBroken e -> decided(e.poll(), e.outcome(), e.winners(), db);
            default -> {}
        }
    }

    private static void decided(PollId poll, Outcome outcome, List<String> winners, JdbcClient db) {
        db.sql("""
               insert into outcome (poll, outcome, winners) values (?, ?, ?)
               on conflict (poll) do update set outcome = excluded.outcome, winners = excluded.winners""").params(poll.value(), outcome.name(), Lists.of(winners)).update();
    }

    /** Rivals that tie wait for their lot. */
    private static void undecided(PollId poll, JdbcClient db) {
        db.sql("delete from outcome where poll = ?").param(poll.value()).update();
    }

    /** A matter is where its last poll has left it. */
    private static void follow(PollOpened event, JdbcClient db) {
        var occasion = event.terms().occasion();
        if (occasion.follows() != null && !occasion.isOfResult())
            db.sql("update proposal set poll = ? where poll = ?")
                    .params(event.poll().value(), occasion.follows().value())
                    .update();
    }

    private static void rivals(PollOpened event, JdbcClient db) {
        for (PollOption option : event.terms().rule().options())
            if (option.proposal() != null)
                db.sql(
                                "insert into rival (proposal, option) values (?, ?) on conflict (proposal) do update set option = excluded.option")
                        .params(option.proposal().value(), option.id())
                        .update();
    }

    private static void proposal(ProposalEvent event, LogEntry entry, JdbcClient db) {
        String id = event.proposal().value();
        switch (event) {
            case ProposalDrafted e -> {
                var thread = e.thread();
                db.sql("""
                       insert into proposal (id, proposer, drafted_at, submitted_at, lapses_at, version, position, thread,
                           question)
                       values (?, ?, ?, ?, ?, 1, ?, ?, ?) on conflict (id) do nothing""")
                        .params(
                                id,
                                e.proposer().value(),
                                Moments.of(e.draftedAt()),
                                Moments.of(e.draftedAt()),
                                Moments.of(e.lapsesAt()),
                                entry.position())
                        .param(thread == null ? null : thread.value())
                        .param(e.question() == null ? null : e.question().value())
                        .update();
                version(e.proposal(), 1, e.title(), e.text(), e.effects(), entry, db);
            }
            case ProposalRevised e -> {
                version(e.proposal(), e.version(), e.title(), e.text(), e.effects(), entry, db);
                db.sql("update proposal set version = greatest(version, ?) where id = ?")
                        .params(e.version(), id)
                        .update();
                if (e.revisedAt() != null)
                    db.sql("update proposal set submitted_at = ? where id = ?")
                            .params(Moments.of(e.revisedAt()), id)
                            .update();
            }
            case ProposalSupported e ->
                db.sql("""
                       insert into support (proposal, version, supporter, position) values (?, ?, ?, ?)
                       on conflict (proposal, version, supporter) do update set position = excluded.position""")
                        .params(id, e.version(), e.supporter().value(), entry.position())
                        .update();
            case SupportWithdrawn e ->
                db.sql("delete from support where proposal = ? and version = ? and supporter = ?")
                        .params(id, e.version(), e.supporter().value())
                        .update();
            case ProposalFrozen e ->
                db.sql("update proposal set frozen = true where id = ?")
                        .param(id)
                        .update();
            case ProposalPutToVote e ->
                db.sql("update proposal set poll = ? where id = ?")
                        .params(e.poll().value(), id)
                        .update();
            case ProposalReturned e ->
                db.sql("update proposal set poll = null where id = ?").param(id).update();
            case ProposalSentBack e -> {
                db.sql("""
                       update proposal set poll = null, frozen = false, drafted_at = ?, submitted_at = ?, lapses_at = ?
                       where id = ?""")
                        .params(Moments.of(e.sentBackAt()), Moments.of(e.sentBackAt()), Moments.of(e.lapsesAt()), id)
                        .update();
                db.sql("delete from support where proposal = ?").param(id).update();
            }
            case RemovalAnswered e ->
                db.sql("""
                       insert into removal_answer (proposal, member, answer, position) values (?, ?, ?, ?)
                       on conflict (proposal, member) do update
                           set answer = excluded.answer, position = excluded.position""")
                        .params(id, e.member().value(), e.answer().commitment(), entry.position())
                        .update();
            case AdviceAsked e ->
                e.advisers()
                        .forEach(adviser -> db.sql("""
                        insert into advice (proposal, adviser, until, position) values (?, ?, ?, ?)
                        on conflict (proposal, adviser) do nothing""")
                                .params(id, adviser.value(), Moments.of(e.until()), entry.position())
                                .update());
            case AdviceGiven e ->
                db.sql("update advice set version = ?, advice = ? where proposal = ? and adviser = ?")
                        .params(
                                e.version(),
                                e.advice().commitment(),
                                id,
                                e.adviser().value())
                        .update();
            case ProposalLapsed e ->
                db.sql("update proposal set lapsed = true where id = ?")
                        .param(id)
                        .update();
            case ReviewPlanned e ->
                db.sql("insert into review (proposal, opens_at) values (?, ?) on conflict (proposal) do nothing")
                        .params(id, Moments.of(e.opensAt()))
                        .update();
            case ReviewOpened e ->
                db.sql("update review set question = ? where proposal = ?")
                        .params(e.question().value(), id)
                        .update();
            case ProposalWithdrawn e ->
                db.sql("update proposal set withdrawn = true where id = ?")
                        .param(id)
                        .update();
        }
    }

    private static void version(
            ProposalId proposal,
            int number,
            String title,
            PublicText text,
            List<Effect> effects,
            LogEntry entry,
            JdbcClient db) {
        db.sql("""
               insert into version (proposal, number, title, text, at) values (?, ?, ?, ?, ?)
               on conflict (proposal, number) do nothing""")
                .params(
                        proposal.value(),
                        number,
                        title,
                        text.sha256(),
                        Moments.of(entry.recorded().stamp().at()))
                .update();
        EffectRows.write(new EffectRows.Owner(proposal.value(), number), effects, db);
    }
}

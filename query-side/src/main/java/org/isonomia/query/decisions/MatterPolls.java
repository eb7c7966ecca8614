package org.isonomia.query.decisions;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.deciding.Deciding;
import org.isonomia.deciding.Sequel;
import org.isonomia.events.Id;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.polls.PollEvent;
import org.isonomia.events.polls.PollEvent.Ballot;
import org.isonomia.events.polls.PollEvent.BallotsOpened;
import org.isonomia.events.polls.PollEvent.ClosingTimeExtended;
import org.isonomia.events.polls.PollEvent.CountAbandoned;
import org.isonomia.events.polls.PollEvent.EarlyCloseAnnounced;
import org.isonomia.events.polls.PollEvent.EarlyCloseCalledOff;
import org.isonomia.events.polls.PollEvent.OpenedByMember;
import org.isonomia.events.polls.PollEvent.PollCancelled;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.query.rows.Lists;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.runner.LogEntry;
import org.isonomia.rules.yesno.Result.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The polls of matters, from the opening to the close. */
record MatterPolls(LogEntry entry, JdbcClient db) {
    void apply(PollEvent event) {
        switch (event) {
            case PollOpened e -> open(e);
            case ClosingTimeExtended e -> closing(e.poll(), e.closesAt());
            case EarlyCloseAnnounced e -> closing(e.poll(), e.closesAt());
            case EarlyCloseCalledOff e -> closing(e.poll(), e.closesAt());
            case PollClosed e ->
                db.sql("update matter set closed = true where poll = ?")
                        .param(e.poll().value())
                        .update();
            case PollCancelled e -> end(e.poll(), MatterState.CALLED_OFF);
            case CountAbandoned e -> end(e.poll(), MatterState.UNCOUNTABLE);
            case PollEvent.Objection e -> {}
            case OpenedByMember e -> {}
            case BallotsOpened e -> {}
            case RollListed e -> {
                return;
            }
            case Ballot e -> {
                return;
            }
        }
        matterOf(event.poll(), db).ifPresent(matter -> MatterRow.touch(matter, entry, db));
    }

    static Optional<String> matterOf(PollId poll, JdbcClient db) {
        return db.sql("select matter from poll where id = ?")
                .param(poll.value())
                .query(String.class)
                .optional();
    }

    private void open(PollOpened event) {
        var terms = event.terms();
        var matter = matterOf(event);
        db.sql("""
               insert into poll (id, matter, position) values (?, ?, ?)
               on conflict (id) do update set matter = excluded.matter""").params(event.poll().value(), matter, entry.position()).update();
        if (terms.occasion().isOfResult()) contest(event, matter);
        else begin(event, matter);
        var question = terms.occasion().question();
        if (question != null && terms.occasion().follows() == null) leave(event, question);
    }

    /** What follows another poll is on its matter; what is on nothing that was put forward is one by itself. */
    private String matterOf(PollOpened event) {
        var occasion = event.terms().occasion();
        var proposal = event.terms().matter().proposal();
        var follows = occasion.follows();
        if (follows != null) return matterOf(follows, db).orElse(event.poll().value());
        Id id = occasion.question() != null ? occasion.question() : proposal != null ? proposal : event.poll();
        if (id.equals(event.poll()))
            MatterRow.begin(
                    new MatterRow(
                            id,
                            entry.recorded().stamp().by(),
                            event.terms().matter().question(),
                            null,
                            true,
                            null),
                    entry,
                    db);
        return id.value();
    }

    private void begin(PollOpened event, String matter) {
        PollTerms terms = event.terms();
        db.sql("""
               update matter set poll = ?, advisory = ?, elects = ?, rivals = ?, again = ?, lots = ?, closes_at = ?, vote_at = null,
                      closed = false, outcome = null, settled = null, next_at = null, drawing = false, contest = null,
                      contested = null, annulled = false, enacted = false, conflicted = false
                where id = ?""")
                .params(
                        event.poll().value(),
                        !terms.matter().binding(),
                        terms.matter().kind() == DecisionKind.APPOINTMENT,
                        Deciding.isBetweenRivals(terms),
                        Sequel.after(terms, Outcome.QUORUM_FAILED) == Sequel.SECOND_CALL,
                        Sequel.after(terms, Outcome.TIED) == Sequel.LOT,
                        Moments.of(terms.timing().closesAt()),
                        matter)
                .update();
    }

    /** A poll on the result of its last one. */
    private void contest(PollOpened event, String matter) {
        var occasion = event.terms().occasion();
        db.sql("update matter set contest = ?, contested = ?, drawing = false where id = ?")
                .params(occasion.reason().name(), event.poll().value(), matter)
                .update();
    }

    /** The rivals that are not on the ballot stand alone from here. */
    private void leave(PollOpened event, Id question) {
        var voted = event.terms().proposals().stream().map(ProposalId::value).toList();
        db.sql("update matter set shown = not id = any (?) where question = ? and ended is null")
                .params(Lists.of(voted), question.value())
                .update();
    }

    private void closing(PollId poll, Instant closesAt) {
        db.sql("update matter set closes_at = ? where poll = ?")
                .params(Moments.of(closesAt), poll.value())
                .update();
    }

    /** Where it decided on something, that goes on. */
    private void end(PollId poll, MatterState how) {
        db.sql("update matter set ended = ?, settled = ? where poll = ? and advisory")
                .params(how.name(), entry.position(), poll.value())
                .update();
    }
}

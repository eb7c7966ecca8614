package org.isonomia.command.results.abandoncount;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.polls.PollRefusal.BALLOTS_SEALED;
import static org.isonomia.command.polls.PollRefusal.COUNTABLE;
import static org.isonomia.command.polls.PollRefusal.FOLLOWS_A_RESULT;
import static org.isonomia.command.polls.PollRefusal.NOT_CLOSED;
import static org.isonomia.command.polls.PollRefusal.NOT_DUE;
import static org.isonomia.command.polls.PollRefusal.POLL_UNKNOWN;

import java.time.Instant;
import java.util.ArrayList;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.results.Counted;
import org.isonomia.deadlines.ResultDeadlines;
import org.isonomia.events.Event;
import org.isonomia.events.polls.PollEvent.CountAbandoned;
import org.isonomia.events.proposals.ProposalEvent.ProposalReturned;
import org.isonomia.events.proposals.QuestionEvent.QuestionReturned;

/**
 * A poll that its own rule cannot count ends without a result, and what it was to decide can be put to the vote again.
 * What can be counted is counted, however late; a poll on a result always can.
 */
public record AbandonCountDecision(Counted state) implements Decision<AbandonCount> {
    public static final Reads<AbandonCount, AbandonCountDecision> READS = Counted.reads(
            AbandonCount.class, AbandonCount::poll, AbandonCountDecision::new, AbandonCountDecision::state);

    @Override
    public Verdict decide(AbandonCount command, Instant now) {
        if (state.poll().terms().isEmpty()) return refuse(POLL_UNKNOWN);
        if (!state.poll().closed()) return refuse(NOT_CLOSED);
        if (state.over()) return accept();
        var terms = state.poll().terms().get();
        if (now.isBefore(terms.timing().closesAt().plus(ResultDeadlines.TO_COUNT))) return refuse(NOT_DUE);
        if (terms.occasion().isOfResult()) return refuse(FOLLOWS_A_RESULT);
        if (state.sealed()) return refuse(BALLOTS_SEALED);
        if (state.isCountable()) return refuse(COUNTABLE);
        var events = new ArrayList<Event>();
        events.add(new CountAbandoned(command.poll()));
        terms.proposals().forEach(proposal -> events.add(new ProposalReturned(proposal, command.poll())));
        var question = terms.occasion().question();
        if (question != null) events.add(new QuestionReturned(question, command.poll()));
        events.addAll(state.queue().done(command.poll()));
        return accept(events);
    }
}

package org.isonomia.command.results.countpoll;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.polls.PollRefusal.BALLOTS_SEALED;
import static org.isonomia.command.polls.PollRefusal.NOT_CLOSED;
import static org.isonomia.command.polls.PollRefusal.POLL_UNKNOWN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.proposals.ProposalState;
import org.isonomia.command.results.Counted;
import org.isonomia.deciding.Challenges;
import org.isonomia.deciding.Deciding;
import org.isonomia.events.Digests;
import org.isonomia.events.Event;
import org.isonomia.events.codec.JsonText;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.proposals.ProposalEvent.ProposalSentBack;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.results.ResultEvent.ResultAnnulled;
import org.isonomia.events.results.ResultEvent.ResultUpheld;
import org.isonomia.rules.yesno.Result.Outcome;

/** The result is computed from ballots that can no longer change, by the rules pinned at the opening. */
public record CountPollDecision(Counted state) implements Decision<CountPoll> {
    public static final Reads<CountPoll, CountPollDecision> READS =
            Counted.reads(CountPoll.class, CountPoll::poll, CountPollDecision::new, CountPollDecision::state);

    @Override
    public Verdict decide(CountPoll command, Instant now) {
        if (state.poll().terms().isEmpty()) return refuse(POLL_UNKNOWN);
        if (!state.poll().closed()) return refuse(NOT_CLOSED);
        if (state.over()) return accept();
        var terms = state.poll().terms().get();
        if (state.sealed()) return refuse(BALLOTS_SEALED);
        var count = state.count();
        var result = state.result(count);
        String digest = Digests.sortedLines(state.choices().entrySet().stream()
                .map(ballot -> ballot.getKey() + "=" + JsonText.digestLine(ballot.getValue()))
                .toList());
        var sheet = count.sheet();
        var events = new ArrayList<Event>();
        events.add(new PollCounted(
                command.poll(),
                terms.matter().kind(),
                terms.electorate().rollOf(),
                now,
                terms.rule().rule(),
                terms.electorate().roll().count(),
                sheet.ballots(),
                count.approvals(),
                sheet.blank(),
                sheet.winners(),
                count.tally(),
                digest,
                JsonText.sheet(sheet)));
        events.add(new PollDecided(
                command.poll(),
                terms.matter().binding(),
                result.outcome(),
                Deciding.winners(result, sheet),
                result.ticks(),
                Challenges.until(terms, result.outcome(), now).orElse(null)));
        if (sendsBack(terms)) events.add(sentBack(command, terms, now));
        if (result.outcome() != Outcome.ADOPTED && result.outcome() != Outcome.TIED)
            events.addAll(state.queue().done(command.poll()));
        if (terms.occasion().isOfResult()) events.addAll(verdict(command, terms, result.outcome(), now));
        return accept(events);
    }

    /** By the first rules an upheld objection was the end of the proposal. */
    private boolean sendsBack(PollTerms terms) {
        return terms.matter().binding()
                && !terms.isOfFirstRules()
                && terms.matter().proposal() != null
                && !state.objections().upheld().isEmpty();
    }

    private static Event sentBack(CountPoll command, PollTerms terms, Instant now) {
        return new ProposalSentBack(
                Objects.requireNonNull(terms.matter().proposal()), command.poll(), now, now.plus(ProposalState.LIFE));
    }

    /** A panel annuls by its majority, and all by not ratifying; anything else leaves the result as it is. */
    private List<Event> verdict(CountPoll command, PollTerms terms, Outcome outcome, Instant now) {
        var judged = Objects.requireNonNull(terms.occasion().follows());
        boolean adopted = outcome == Outcome.ADOPTED;
        boolean stands = terms.occasion().reason() == Reason.RATIFY ? adopted : !adopted;
        var from = Challenges.afterVerdict(terms, now).orElse(null);
        if (stands) return List.of(new ResultUpheld(judged, command.poll(), from));
        var events = new ArrayList<Event>();
        events.add(new ResultAnnulled(judged, command.poll()));
        events.addAll(state.queue().done(judged));
        return events;
    }
}

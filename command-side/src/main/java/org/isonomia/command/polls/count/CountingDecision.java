package org.isonomia.command.polls.count;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.polls.PollRefusal.NOT_CLOSED;
import static org.isonomia.command.polls.PollRefusal.POLL_UNKNOWN;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.isonomia.command.Decision;
import org.isonomia.command.Past;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.polls.PollState;
import org.isonomia.events.Digests;
import org.isonomia.events.MemberId;
import org.isonomia.events.Tag;
import org.isonomia.events.polls.PollEvent.Ballot;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotWithdrawn;
import org.isonomia.events.polls.PollEvent.Lifecycle;
import org.isonomia.events.polls.PollEvent.PollCounted;
import org.isonomia.events.polls.PollEvent.PollDecided;
import org.isonomia.rules.yesno.YesNo;

/** The result is computed from ballots that can no longer change, by the rules pinned at the opening. */
public record CountingDecision(PollState poll, Past<Ballot> ballots, boolean counted) implements Decision<CountPoll> {
    public static final Reads<CountPoll, CountingDecision> READS = Reads.of(
                    CountPoll.class, new CountingDecision(PollState.NONE, Past.nothing(), false))
            .on(
                    Lifecycle.class,
                    c -> Tag.poll(c.poll()),
                    (state, e) -> new CountingDecision(state.poll.after(e), state.ballots, state.counted))
            .on(
                    Ballot.class,
                    c -> Tag.poll(c.poll()),
                    (state, e) -> new CountingDecision(state.poll, state.ballots.plus(e), state.counted))
            .on(
                    PollCounted.class,
                    c -> Tag.poll(c.poll()),
                    (state, e) -> new CountingDecision(state.poll, state.ballots, true));

    @Override
    public Verdict decide(CountPoll command, Instant now) {
        if (poll.terms().isEmpty()) return refuse(POLL_UNKNOWN);
        if (!poll.closed()) return refuse(NOT_CLOSED);
        if (counted) return accept();
        var terms = poll.terms().get();
        var choices = last();
        var tally = YesNo.count(choices.values());
        var result = YesNo.decide(tally, terms.roll().count(), terms.quorum(), terms.threshold());
        String digest = Digests.sortedLines(choices.entrySet().stream()
                .map(ballot -> ballot.getKey() + "=" + ballot.getValue())
                .toList());
        return accept(
                new PollCounted(command.poll(), terms.rule(), tally, digest),
                new PollDecided(command.poll(), terms.binding(), result.outcome(), result.ticks()));
    }

    private Map<MemberId, String> last() {
        var last = new HashMap<MemberId, String>();
        for (Ballot ballot : ballots.inOrder()) {
            switch (ballot) {
                case BallotCast e -> last.put(e.voter(), e.choice());
                case BallotWithdrawn e -> last.remove(e.voter());
            }
        }
        return last;
    }
}

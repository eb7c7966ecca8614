package org.isonomia.command.polls.close;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.polls.PollRefusal.NOT_DUE;
import static org.isonomia.command.polls.PollRefusal.POLL_NOT_OPEN;
import static org.isonomia.command.polls.PollRefusal.POLL_UNKNOWN;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.polls.PollState;
import org.isonomia.events.Tag;
import org.isonomia.events.polls.PollEvent.Lifecycle;
import org.isonomia.events.polls.PollEvent.PollClosed;

/** A poll closes once, not before its time; downtime only delays it. */
public record ClosingDecision(PollState poll) implements Decision<ClosePoll> {
    public static final Reads<ClosePoll, ClosingDecision> READS = Reads.of(
                    ClosePoll.class, new ClosingDecision(PollState.NONE))
            .on(Lifecycle.class, c -> Tag.poll(c.poll()), (state, e) -> new ClosingDecision(state.poll.after(e)));

    @Override
    public Verdict decide(ClosePoll command, Instant now) {
        if (poll.terms().isEmpty()) return refuse(POLL_UNKNOWN);
        if (poll.closed()) return refuse(POLL_NOT_OPEN);
        return now.isBefore(poll.terms().get().closesAt()) ? refuse(NOT_DUE) : accept(new PollClosed(command.poll()));
    }
}

package org.isonomia.command.results.callagain;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.polls.PollRefusal.NOBODY_ON_ROLL;
import static org.isonomia.command.polls.PollRefusal.NOT_DUE;
import static org.isonomia.command.polls.PollRefusal.NO_SECOND_CALL;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.polls.Following;
import org.isonomia.command.polls.Ground;
import org.isonomia.deciding.Reopening;
import org.isonomia.events.PollId;
import org.isonomia.events.Tag;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.results.ResultEvent.Settlement;

/** The second call opens once, when it was announced for; downtime only delays it. */
public record CallAgainDecision(Following following, boolean opened) implements Decision<CallAgain> {
    public static final Reads<CallAgain, CallAgainDecision> READS = Reads.of(
                    CallAgain.class, new CallAgainDecision(Following.NOTHING, false))
            .with(Ground.FACTS, s -> s.following.ground(), (s, next) -> s.on(s.following.on(next)))
            .on(PollOpened.class, c -> Tag.poll(c.poll()), (s, e) -> s.on(s.following.after(e)))
            .on(Settlement.class, c -> Tag.poll(c.poll()), (s, e) -> s.on(s.following.after(e)))
            .on(PollOpened.class, c -> Tag.poll(next(c)), (s, e) -> new CallAgainDecision(s.following, true));

    private static PollId next(CallAgain command) {
        return PollId.following(command.poll(), Reason.SECOND_CALL.name());
    }

    private CallAgainDecision on(Following next) {
        return new CallAgainDecision(next, opened);
    }

    @Override
    public Verdict decide(CallAgain command, Instant now) {
        if (following.first().isEmpty() || following.call().isEmpty()) return refuse(NO_SECOND_CALL);
        if (opened) return accept();
        if (now.isBefore(following.call().get().opensAt())) return refuse(NOT_DUE);
        var reopening = Reopening.secondCall(command.poll(), following.first().get(), following.roll(now), now);
        var events = following.open(next(command), reopening, now);
        return events.isEmpty() ? refuse(NOBODY_ON_ROLL) : accept(events);
    }
}

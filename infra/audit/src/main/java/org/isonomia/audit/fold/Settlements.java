package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.CAUSE_DIFFERS;
import static org.isonomia.audit.fold.Disagreement.Kind.CLOSED_OUT_OF_TURN;
import static org.isonomia.audit.fold.Disagreement.Kind.COUNTED_OUT_OF_TURN;
import static org.isonomia.audit.fold.Disagreement.Kind.COUNT_DIFFERS;
import static org.isonomia.audit.fold.Disagreement.Kind.DECIDED_OUT_OF_TURN;
import static org.isonomia.audit.fold.Disagreement.Kind.RESULT_DIFFERS;

import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollCounted;
import org.isonomia.events.polls.PollEvent.PollDecided;
import org.isonomia.rules.yesno.YesNo;
import org.jspecify.annotations.Nullable;

/** Close, count and decision of a poll, each recomputed. */
final class Settlements {
    private final Findings findings;

    Settlements(Findings findings) {
        this.findings = findings;
    }

    void closed(Poll poll, PollClosed event, Fact fact) {
        var before = poll.closed;
        if (before != null) {
            findings.add(
                    CLOSED_OUT_OF_TURN, fact, event.poll() + " closes", "it was closed by entry " + before.position());
            return;
        }
        if (fact.at().isBefore(poll.terms.closesAt()))
            findings.add(
                    CLOSED_OUT_OF_TURN,
                    fact,
                    event.poll() + " closes at " + fact.at(),
                    "it is open until " + poll.terms.closesAt());
        poll.close(fact);
    }

    void counted(Poll poll, PollCounted event, Fact fact, Act act) {
        if (poll.closed == null || poll.counted != null) {
            String why = poll.closed == null ? "it is not closed at this entry" : "it was counted before this entry";
            findings.add(COUNTED_OUT_OF_TURN, fact, event.poll() + " is counted", why);
            return;
        }
        poll.counted = fact;
        because(fact, poll.closed, "the close");
        if (act.events(PollDecided.class).noneMatch(decided -> decided.poll().equals(event.poll())))
            findings.add(
                    COUNTED_OUT_OF_TURN, fact, event.poll() + " is counted", "the same command does not decide it");
        if (!event.rule().equals(poll.terms.rule()))
            differs(fact, "counted by " + event.rule(), "the poll opened under " + poll.terms.rule());
        if (!event.tally().equals(poll.tally)) differs(fact, event.tally().toString(), poll.tally.toString());
        if (!event.inputDigest().equals(poll.inputDigest))
            differs(
                    fact,
                    "ballots with digest " + event.inputDigest(),
                    "the " + poll.tally.participants() + " ballots that stand have digest " + poll.inputDigest);
    }

    void decided(Poll poll, PollDecided event, Fact fact, Act act) {
        if (poll.closed == null || poll.decided != null) {
            String why = poll.closed == null ? "it is not closed at this entry" : "it was decided before this entry";
            findings.add(DECIDED_OUT_OF_TURN, fact, event.poll() + " is decided", why);
            return;
        }
        poll.decided = fact;
        because(fact, poll.closed, "the close");
        if (act.events(PollCounted.class).noneMatch(counted -> counted.poll().equals(event.poll())))
            findings.add(DECIDED_OUT_OF_TURN, fact, event.poll() + " is decided", "the same command does not count it");
        poll.outcome = event.outcome();
        if (event.binding() != poll.terms.binding())
            result(fact, described(event.binding()), "it opened as " + described(poll.terms.binding()));
        if (!poll.terms.rule().equals(YesNo.ID)) {
            result(fact, "a result by " + poll.terms.rule(), "this program counts by " + YesNo.ID + " only");
            return;
        }
        var result = YesNo.decide(poll.tally, poll.roll, poll.terms.quorum(), poll.terms.threshold());
        if (event.outcome() != result.outcome())
            result(fact, "outcome " + event.outcome(), "outcome " + result.outcome() + " from " + poll.tally);
        if (!event.ticks().equals(result.ticks()))
            result(fact, event.ticks().toString(), result.ticks().toString());
    }

    private void because(Fact fact, @Nullable Fact cause, String what) {
        if (cause != null && !cause.id().equals(fact.because()))
            findings.add(
                    CAUSE_DIFFERS,
                    fact,
                    "because of " + fact.because(),
                    "because of " + what + ", entry " + cause.position() + " with id " + cause.id());
    }

    private void differs(Fact fact, String recorded, String rederived) {
        findings.add(COUNT_DIFFERS, fact, recorded, rederived);
    }

    private void result(Fact fact, String recorded, String rederived) {
        findings.add(RESULT_DIFFERS, fact, recorded, rederived);
    }

    private static String described(boolean binding) {
        return binding ? "a binding poll" : "an advisory poll";
    }
}

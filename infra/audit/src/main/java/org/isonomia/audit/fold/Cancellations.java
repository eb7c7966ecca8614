package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.CANCELLED_OUT_OF_TURN;
import static org.isonomia.audit.fold.Disagreement.Kind.RETURNED_OUT_OF_TURN;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.isonomia.events.PollId;
import org.isonomia.events.polls.PollEvent.PollCancelled;
import org.isonomia.events.proposals.ProposalEvent.ProposalReturned;
import org.isonomia.events.proposals.QuestionEvent.QuestionReturned;

/** A poll is called off by whoever opened it, before the first ballot, and gives back all it was to decide. */
final class Cancellations {
    private final Findings findings;

    Cancellations(Findings findings) {
        this.findings = findings;
    }

    void cancelled(Poll poll, PollCancelled event, Fact fact, Act act) {
        String recorded = event.poll() + " is called off by " + event.by() + " at " + fact.at();
        var closed = poll.closed;
        if (closed != null) {
            out(fact, recorded, "it was closed by entry " + closed.position());
            return;
        }
        if (!fact.at().isBefore(poll.closesAt)) out(fact, recorded, "its time was over at " + poll.closesAt);
        if (poll.voted) out(fact, recorded, "ballots were cast in it");
        if (poll.terms.occasion().follows() != null) out(fact, recorded, "it follows from a result");
        var opener = poll.opened.by();
        if (!event.by().equals(opener)) out(fact, recorded, opener + " opened it");
        var given = Stream.concat(
                        act.events(ProposalReturned.class)
                                .map(each -> each.proposal().value()),
                        act.events(QuestionReturned.class)
                                .map(each -> each.question().value()))
                .toList();
        if (!given.equals(matters(poll))) out(fact, recorded, "it gives back " + given + ", not " + matters(poll));
        poll.cancel(fact);
    }

    /** Something comes back from a poll only because the same command calls that poll off. */
    static void requireCancelled(PollId poll, String what, Fact fact, Act act, Findings findings) {
        if (act.events(PollCancelled.class)
                .noneMatch(cancelled -> cancelled.poll().equals(poll)))
            findings.add(
                    RETURNED_OUT_OF_TURN,
                    fact,
                    what + " comes back from " + poll,
                    "the same command does not call that poll off");
    }

    private static List<String> matters(Poll poll) {
        return Stream.concat(
                        poll.terms.proposals().stream().map(Objects::toString),
                        Stream.ofNullable(poll.terms.occasion().question()).map(Objects::toString))
                .toList();
    }

    private void out(Fact fact, String recorded, String why) {
        findings.add(CANCELLED_OUT_OF_TURN, fact, recorded, why);
    }
}

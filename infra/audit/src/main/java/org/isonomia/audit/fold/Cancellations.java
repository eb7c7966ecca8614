package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.CANCELLED_OUT_OF_TURN;
import static org.isonomia.audit.fold.Disagreement.Kind.RETURNED_OUT_OF_TURN;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.isonomia.audit.deciding.Terms;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.polls.PollEvent.CountAbandoned;
import org.isonomia.events.polls.PollEvent.PollCancelled;
import org.isonomia.events.proposals.ProposalEvent.ProposalReturned;
import org.isonomia.events.proposals.QuestionEvent.QuestionReturned;

/**
 * A poll is called off before the first ballot, and gives back all it was to decide: by who proposed or supports that, once
 * for each version; an advisory poll, and one of the first rules, by whoever opened it. One that cannot be counted gives
 * back the same.
 */
final class Cancellations {
    private static final Duration PATIENCE = Duration.ofDays(30);

    private final Proposals proposals;
    private final Findings findings;

    Cancellations(Proposals proposals, Findings findings) {
        this.proposals = proposals;
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
        if (Terms.isNobodys(poll.terms)) out(fact, recorded, "nobody proposed what it decides");
        caller(poll, event.by(), recorded, fact);
        gives(poll, recorded, fact, act);
        poll.cancel(fact);
    }

    /** The clock ends what its rule cannot count, thirty days after it could have been counted. */
    void abandoned(Poll poll, CountAbandoned event, Fact fact, Act act) {
        String recorded = event.poll() + " ends uncounted at " + fact.at();
        var from = poll.countable();
        if (from == null || poll.cancelled != null) {
            out(fact, recorded, "at this entry there are no ballots of it to count");
            return;
        }
        if (poll.counted != null) out(fact, recorded, "it was counted before this entry");
        if (fact.by() != null) out(fact, recorded, "only the clock ends it, not " + fact.by());
        if (fact.at().isBefore(from.at().plus(PATIENCE)))
            out(fact, recorded, "it could be counted from " + from.at() + ", and has " + PATIENCE + " from then");
        if (Terms.judges(poll.terms)) out(fact, recorded, "it judges a result");
        if (poll.isCountable()) out(fact, recorded, "its rule counts its ballots");
        gives(poll, recorded, fact, act);
        poll.cancelled = fact;
    }

    private void gives(Poll poll, String recorded, Fact fact, Act act) {
        var given = Stream.concat(
                        act.events(ProposalReturned.class)
                                .map(each -> each.proposal().value()),
                        act.events(QuestionReturned.class)
                                .map(each -> each.question().value()))
                .toList();
        if (!given.equals(matters(poll))) out(fact, recorded, "it gives back " + given + ", not " + matters(poll));
    }

    private void caller(Poll poll, MemberId by, String recorded, Fact fact) {
        var decides = Terms.proposals(poll.terms).stream()
                .map(proposals::find)
                .filter(Objects::nonNull)
                .toList();
        if (decides.isEmpty() || Terms.ofFirstRules(poll.terms)) {
            var opener = poll.opened.by();
            if (!by.equals(opener)) out(fact, recorded, opener + " opened it");
            return;
        }
        if (decides.stream().noneMatch(proposal -> proposal.isBackedBy(by)))
            out(fact, recorded, "they neither proposed nor support what it decides");
        if (decides.stream().anyMatch(proposal -> proposal.calledOff))
            out(fact, recorded, "a poll on the same version was called off before");
    }

    /** Something comes back from a poll only because the same command calls that poll off, or ends it uncounted. */
    static void requireCancelled(PollId poll, String what, Fact fact, Act act, Findings findings) {
        boolean ends = act.events(PollCancelled.class)
                        .anyMatch(each -> each.poll().equals(poll))
                || act.events(CountAbandoned.class).anyMatch(each -> each.poll().equals(poll));
        if (!ends)
            findings.add(
                    RETURNED_OUT_OF_TURN,
                    fact,
                    what + " comes back from " + poll,
                    "the same command does not call that poll off");
    }

    private static List<String> matters(Poll poll) {
        return Stream.concat(
                        Terms.proposals(poll.terms).stream().map(Objects::toString),
                        Stream.ofNullable(poll.terms.occasion().question()).map(Objects::toString))
                .toList();
    }

    private void out(Fact fact, String recorded, String why) {
        findings.add(CANCELLED_OUT_OF_TURN, fact, recorded, why);
    }
}

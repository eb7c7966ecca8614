package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.BALLOT_AFTER_THE_CLOSE;
import static org.isonomia.audit.fold.Disagreement.Kind.BALLOT_BY_NON_VOTER;
import static org.isonomia.audit.fold.Disagreement.Kind.BALLOT_CHOICE_INVALID;
import static org.isonomia.audit.fold.Disagreement.Kind.BALLOT_NOT_ALONE;
import static org.isonomia.audit.fold.Disagreement.Kind.BALLOT_OUTSIDE_THE_POLL;
import static org.isonomia.audit.fold.Disagreement.Kind.WITHDRAWN_WITHOUT_BALLOT;

import org.isonomia.events.codec.JsonText;
import org.isonomia.events.polls.PollEvent.Ballot;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotWithdrawn;
import org.isonomia.events.polls.PollEvent.Objection;

/** Ballots as they come. One that should not be there is named and left out of the recount. */
final class Ballots {
    private final Members members;
    private final Findings findings;

    Ballots(Members members, Findings findings) {
        this.members = members;
        this.findings = findings;
    }

    void cast(Poll poll, BallotCast event, Fact fact, Act act) {
        if (!admissible(poll, event, fact, act)) return;
        if (poll.rule.isEmpty()) return;
        var choice = event.choice();
        if ((choice == null) != poll.terms.hidden()) {
            findings.add(
                    BALLOT_CHOICE_INVALID,
                    fact,
                    event.voter() + " casts " + (choice == null ? "a sealed ballot" : "an open ballot"),
                    poll.terms.hidden() ? "choices are hidden until the close" : "choices are open");
            return;
        }
        if (choice == null) {
            poll.cast(event);
            return;
        }
        var fault = poll.rule.get().check(poll.terms.contest(), choice);
        if (fault.isPresent()) {
            findings.add(
                    BALLOT_CHOICE_INVALID,
                    fact,
                    event.voter() + " casts " + JsonText.digestLine(choice),
                    poll.terms.rule() + " takes no such ballot: " + fault.get());
            return;
        }
        poll.cast(event);
    }

    void withdrawn(Poll poll, BallotWithdrawn event, Fact fact, Act act) {
        if (admissible(poll, event, fact, act) && !poll.withdraw(event.voter()))
            findings.add(
                    WITHDRAWN_WITHOUT_BALLOT,
                    fact,
                    event.voter() + " withdraws a ballot",
                    event.voter() + " has no ballot in " + event.poll() + " at this entry");
    }

    private boolean admissible(Poll poll, Ballot event, Fact fact, Act act) {
        String recorded = fact.recorded().name() + " by " + event.voter() + " in " + event.poll() + " at " + fact.at();
        if (act.facts().size() > 1 + act.events(Objection.class).count())
            findings.add(BALLOT_NOT_ALONE, fact, recorded, "a command casts or withdraws one ballot and nothing else");
        var closed = poll.closed;
        if (closed != null) {
            findings.add(BALLOT_AFTER_THE_CLOSE, fact, recorded, "the poll was closed by entry " + closed.position());
            return false;
        }
        if (!fact.at().isBefore(poll.closesAt)) {
            findings.add(BALLOT_AFTER_THE_CLOSE, fact, recorded, "the poll's time was over at " + poll.closesAt);
            return false;
        }
        if (fact.at().isBefore(poll.terms.opensAt()))
            findings.add(BALLOT_OUTSIDE_THE_POLL, fact, recorded, "the poll opened at " + poll.terms.opensAt());
        if (!poll.onRoll(event.voter())) {
            findings.add(
                    BALLOT_BY_NON_VOTER,
                    fact,
                    recorded,
                    event.voter() + " is not on the roll of " + poll.roll + " fixed by entry "
                            + poll.opened.position());
            return false;
        }
        var left = members.departure(event.voter());
        if (left != null && left.position() > poll.opened.position()) {
            findings.add(
                    BALLOT_BY_NON_VOTER,
                    fact,
                    recorded,
                    event.voter() + " left the roll by leaving the community at entry " + left.position());
            return false;
        }
        return true;
    }
}

package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.BALLOT_AFTER_THE_CLOSE;
import static org.isonomia.audit.fold.Disagreement.Kind.BALLOT_BY_NON_VOTER;
import static org.isonomia.audit.fold.Disagreement.Kind.BALLOT_CHOICE_INVALID;
import static org.isonomia.audit.fold.Disagreement.Kind.BALLOT_NOT_ALONE;
import static org.isonomia.audit.fold.Disagreement.Kind.WITHDRAWN_WITHOUT_BALLOT;

import org.isonomia.audit.deciding.Terms;
import org.isonomia.events.codec.JsonText;
import org.isonomia.events.polls.PollEvent.Ballot;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotWithdrawn;
import org.isonomia.events.polls.PollEvent.EarlyCloseCalledOff;
import org.isonomia.events.polls.PollEvent.Objection;

/** Ballots as they come. One that should not be there is named and left out of the recount. */
final class Ballots {
    private final Members members;
    private final Clock clock;
    private final Findings findings;

    Ballots(Members members, Clock clock, Findings findings) {
        this.members = members;
        this.clock = clock;
        this.findings = findings;
    }

    void cast(Poll poll, BallotCast event, Fact fact, Act act) {
        if (!admissible(poll, event, fact, act)) return;
        if (poll.rule.isEmpty()) return;
        var choice = event.choice();
        if ((choice == null) != Terms.hidden(poll.terms)) {
            findings.add(
                    BALLOT_CHOICE_INVALID,
                    fact,
                    event.voter() + " casts " + (choice == null ? "a sealed ballot" : "an open ballot"),
                    Terms.hidden(poll.terms) ? "choices are hidden until the close" : "choices are open");
            return;
        }
        if (choice == null) {
            if (event.reason() == null && !Terms.ofFirstRules(poll.terms))
                findings.add(
                        BALLOT_CHOICE_INVALID,
                        fact,
                        event.voter() + " casts a hidden ballot without a sealed reason",
                        "each hidden ballot has one, empty or not, so that it says nothing of the choice");
            poll.cast(event);
            return;
        }
        var fault = poll.rule.get().check(poll.terms.rule().contest(), choice);
        if (fault.isPresent()) {
            findings.add(
                    BALLOT_CHOICE_INVALID,
                    fact,
                    event.voter() + " casts " + JsonText.digestLine(choice),
                    poll.terms.rule().rule() + " takes no such ballot: " + fault.get());
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

    /** That it comes after the opening is said by the log's order; a clock that was set back may say otherwise. */
    private boolean admissible(Poll poll, Ballot event, Fact fact, Act act) {
        if (act.facts().size() > 1
                && act.facts().size()
                        > 1
                                + (Terms.hidden(poll.terms)
                                        ? 0
                                        : act.events(Objection.class).count())
                                + act.events(EarlyCloseCalledOff.class).count())
            findings.add(
                    BALLOT_NOT_ALONE,
                    fact,
                    recorded(event, fact),
                    "a command casts or withdraws one ballot and nothing else");
        var closed = poll.closed;
        if (closed != null)
            return refused(BALLOT_AFTER_THE_CLOSE, event, fact, "the poll was closed by entry " + closed.position());
        if (!fact.at().isBefore(poll.closesAt))
            return refused(BALLOT_AFTER_THE_CLOSE, event, fact, "the poll's time was over at " + poll.closesAt);
        if (clock.isPast(poll.closesAt))
            return refused(
                    BALLOT_AFTER_THE_CLOSE,
                    event,
                    fact,
                    "the poll's time was over at " + poll.closesAt + ", and entries before it are of "
                            + clock.latest());
        if (!poll.onRoll(event.voter()))
            return refused(
                    BALLOT_BY_NON_VOTER,
                    event,
                    fact,
                    event.voter() + " is not on the roll of " + poll.roll + " fixed by entry "
                            + poll.opened.position());
        var left = members.departure(event.voter());
        if (left != null && left.position() > poll.opened.position())
            return refused(
                    BALLOT_BY_NON_VOTER,
                    event,
                    fact,
                    event.voter() + " left the roll by leaving the community at entry " + left.position());
        return true;
    }

    private boolean refused(Disagreement.Kind kind, Ballot event, Fact fact, String why) {
        findings.add(kind, fact, recorded(event, fact), why);
        return false;
    }

    private static String recorded(Ballot event, Fact fact) {
        return fact.recorded().name() + " by " + event.voter() + " in " + event.poll() + " at " + fact.at();
    }
}

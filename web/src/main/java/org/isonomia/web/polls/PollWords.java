package org.isonomia.web.polls;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.List;
import org.isonomia.deciding.Deciding;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.query.polls.ballotbox.PollLine;
import org.isonomia.query.polls.ballotbox.PollPage;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.yesno.Result;
import org.isonomia.rules.yesno.Tick;
import org.isonomia.rules.yesno.YesNo;
import org.isonomia.web.page.Page;
import org.isonomia.web.page.Status;

/** What a poll asks and how it ended, in the reader's language. */
public final class PollWords {
    private PollWords() {}

    /** Its question as it was written; that of a panel on a challenged result is the product's own. */
    public static String title(Page page, PollLine poll) {
        if (poll.reason() == Reason.RATIFY) return page.t("poll.ratification", "question", poll.question());
        return isHearing(poll) ? page.t("poll.hearing", "question", poll.question()) : poll.question();
    }

    /** Whom or what it chose, moments as people read them. */
    public static String winners(Page page, List<String> titles) {
        return titles.stream().map(page::moments).collect(joining(", "));
    }

    /** For a tag. */
    public static String outcome(Page page, PollLine poll) {
        if (poll.annulled()) return page.t("outcome.annulled");
        if (isHearing(poll)) return page.t(verdict(poll));
        return page.t((poll.binding() ? "outcome.binding." : "outcome.advisory.") + poll.outcome());
    }

    /** Where it stands, or how it ended. */
    public static Status status(PollLine poll) {
        return switch (poll.state()) {
            case OPEN -> Status.VOTING;
            case CLOSED -> Status.COUNTING;
            case CANCELLED -> Status.CALLED_OFF;
            case UNCOUNTABLE -> Status.UNCOUNTABLE;
            case DECIDED -> decided(poll);
        };
    }

    private static Status decided(PollLine poll) {
        var outcome = requireNonNull(poll.outcome());
        if (poll.annulled()) return Status.ANNULLED;
        if (outcome == Result.Outcome.QUORUM_FAILED) return Status.LAPSED;
        if (!poll.binding()) return Status.ANSWERED;
        return switch (outcome) {
            case ADOPTED, CHOSEN -> poll.choseOption() ? Status.CHOSEN : Status.ADOPTED;
            case REJECTED, QUORUM_FAILED, OBJECTED, TIED, NO_CHOICE -> Status.NOT_ADOPTED;
        };
    }

    /** What stands beside the icon of {@link #status}: of a result its outcome, and who or what was chosen. */
    public static String state(Page page, PollLine poll) {
        if (poll.outcome() == null) return page.t(status(poll).key());
        return poll.choseOption() ? winners(page, poll.winners()) : outcome(page, poll);
    }

    /** For a heading. */
    public static String result(Page page, PollPage result) {
        var poll = result.line();
        if (poll.annulled()) return page.t("outcome.annulled.title");
        if (isHearing(poll)) return page.t(verdict(poll));
        if (poll.outcome() == Result.Outcome.QUORUM_FAILED && lacksParticipants(result))
            return page.t(
                    poll.binding() ? "outcome.title.participants.binding" : "outcome.title.participants.advisory");
        boolean someElected =
                result.election().filter(one -> !one.elected().isEmpty()).isPresent();
        if (poll.outcome() == Result.Outcome.TIED && someElected) return page.t("outcome.title.part");
        return page.t((poll.binding() ? "outcome.title.binding." : "outcome.title.advisory.") + poll.outcome());
    }

    /** What counts as an approval in it. */
    public static String approval(PollTerms terms) {
        return switch (terms.rule().rule()) {
            case YesNo.ID -> "approval.yes-no";
            case Consent.ID -> "approval.consent";
            case Deciding.RIVALS -> Deciding.isBetweenRivals(terms) ? "approval.rivals" : "approval.options";
            default -> "approval.options";
        };
    }

    /** Whether it was the number of ballots that fell short, rather than that of approvals. */
    private static boolean lacksParticipants(PollPage result) {
        return result.ticks().stream()
                .anyMatch(tick -> !tick.met() && tick.requirement() == Tick.Requirement.QUORUM_OF_PARTICIPANTS);
    }

    private static String verdict(PollLine poll) {
        return poll.outcome() == Result.Outcome.ADOPTED ? "outcome.hearing.annulled" : "outcome.hearing.upheld";
    }

    private static boolean isHearing(PollLine poll) {
        return poll.reason() == Reason.CHALLENGE;
    }
}

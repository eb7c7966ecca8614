package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.CAUSE_DIFFERS;
import static org.isonomia.audit.fold.Disagreement.Kind.CLOSED_OUT_OF_TURN;
import static org.isonomia.audit.fold.Disagreement.Kind.COUNTED_OUT_OF_TURN;
import static org.isonomia.audit.fold.Disagreement.Kind.COUNT_DIFFERS;
import static org.isonomia.audit.fold.Disagreement.Kind.DECIDED_OUT_OF_TURN;
import static org.isonomia.audit.fold.Disagreement.Kind.EXTENDED_OUT_OF_TURN;
import static org.isonomia.audit.fold.Disagreement.Kind.HASTENED_OUT_OF_TURN;
import static org.isonomia.audit.fold.Disagreement.Kind.RESULT_DIFFERS;
import static org.isonomia.audit.fold.Disagreement.Kind.RETURNED_OUT_OF_TURN;

import java.util.Objects;
import org.isonomia.audit.deciding.Outcomes;
import org.isonomia.audit.deciding.PlainCount;
import org.isonomia.audit.deciding.Terms;
import org.isonomia.audit.deciding.Windows;
import org.isonomia.events.Digests;
import org.isonomia.events.codec.JsonText;
import org.isonomia.events.polls.PollEvent.BallotWithdrawn;
import org.isonomia.events.polls.PollEvent.ClosingTimeExtended;
import org.isonomia.events.polls.PollEvent.EarlyCloseAnnounced;
import org.isonomia.events.polls.PollEvent.EarlyCloseCalledOff;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.proposals.ProposalEvent.ProposalSentBack;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.jspecify.annotations.Nullable;

/** Close, count and decision of a poll, each recomputed. */
final class Settlements {
    /** Entries of version 1 hold the figures alone. */
    private static final int WITH_SHEET = 2;

    private final Forecasts forecasts;
    private final Findings findings;

    Settlements(Forecasts forecasts, Findings findings) {
        this.forecasts = forecasts;
        this.findings = findings;
    }

    void closed(Poll poll, PollClosed event, Fact fact) {
        var before = poll.closed;
        if (before != null) {
            findings.add(
                    CLOSED_OUT_OF_TURN, fact, event.poll() + " closes", "it was closed by entry " + before.position());
            return;
        }
        if (fact.at().isBefore(poll.closesAt))
            findings.add(
                    CLOSED_OUT_OF_TURN,
                    fact,
                    event.poll() + " closes at " + fact.at(),
                    "it is open until " + poll.closesAt);
        if (mayExtend(poll) && poll.ballots() < needed(poll))
            findings.add(
                    EXTENDED_OUT_OF_TURN,
                    fact,
                    event.poll() + " closes with " + poll.ballots() + " ballots",
                    "its procedure extends it once: the quorum needs " + needed(poll));
        poll.close(fact);
    }

    void extended(Poll poll, ClosingTimeExtended event, Fact fact) {
        var extension = poll.terms.electorate().conduct().extension();
        String recorded = event.poll() + " stays open until " + event.closesAt() + " with " + event.ballots()
                + " ballots of " + event.needed();
        if (poll.closed != null || extension == null || !mayExtend(poll))
            turn(fact, recorded, "it is not extended now");
        else if (fact.at().isBefore(poll.closesAt)) turn(fact, recorded, "it is open until " + poll.closesAt);
        else if (!event.closesAt().equals(fact.at().plus(extension))
                || event.ballots() != poll.ballots()
                || event.needed() != needed(poll)
                || event.ballots() >= event.needed())
            turn(fact, recorded, poll.ballots() + " ballots of " + needed(poll) + " extend it by " + extension);
        poll.extended = true;
        poll.closesAt = event.closesAt();
    }

    void hastened(Poll poll, EarlyCloseAnnounced event, Fact fact) {
        var notice = Terms.earlyClose(poll.terms);
        String recorded =
                event.poll() + " closes early at " + event.closesAt() + " with " + event.ballots() + " ballots";
        if (poll.closed != null
                || poll.hastened
                || notice.isEmpty()
                || !fact.at().isBefore(poll.closesAt)) early(fact, recorded, "it does not close early now");
        else if (poll.ballots() != poll.roll || event.ballots() != poll.roll)
            early(fact, recorded, poll.ballots() + " of " + poll.roll + " have voted");
        else if (!event.closesAt().equals(fact.at().plus(notice.get()))
                || !event.closesAt().isBefore(poll.closesAt))
            early(fact, recorded, "its notice is " + notice.get() + ", and it closes at " + poll.closesAt);
        poll.hastened = true;
        poll.later = poll.closesAt;
        poll.closesAt = event.closesAt();
    }

    void calledOff(Poll poll, EarlyCloseCalledOff event, Fact fact, Act act) {
        String recorded = event.poll() + " closes at " + event.closesAt() + " after all";
        if (poll.closed != null || !poll.hastened || Terms.ofFirstRules(poll.terms))
            early(fact, recorded, "no early close of it can be called off");
        else if (!event.closesAt().equals(poll.later)) early(fact, recorded, "it was to close at " + poll.later);
        if (act.events(BallotWithdrawn.class).noneMatch(each -> each.poll().equals(event.poll())))
            early(fact, recorded, "the same command withdraws no ballot");
        poll.hastened = false;
        poll.closesAt = event.closesAt();
    }

    /** Not everybody has voted any more. */
    void withdrawn(Poll poll, BallotWithdrawn event, Fact fact, Act act) {
        if (poll.hastened
                && !Terms.ofFirstRules(poll.terms)
                && act.events(EarlyCloseCalledOff.class).count() != 1)
            early(fact, event.voter() + " withdraws a ballot", "the same command does not call the early close off");
    }

    private void early(Fact fact, String recorded, String why) {
        findings.add(HASTENED_OUT_OF_TURN, fact, recorded, why);
    }

    private static boolean mayExtend(Poll poll) {
        return !poll.extended && poll.terms.electorate().conduct().extension() != null;
    }

    private static long needed(Poll poll) {
        return Terms.needed(poll.terms);
    }

    private void turn(Fact fact, String recorded, String why) {
        findings.add(EXTENDED_OUT_OF_TURN, fact, recorded, why);
    }

    void counted(Poll poll, PollCounted event, Fact fact, Act act) {
        forecasts.see(event);
        if (poll.closed == null || poll.cancelled != null || poll.counted != null) {
            String why = poll.counted == null ? "it is not closed at this entry" : "it was counted before this entry";
            findings.add(COUNTED_OUT_OF_TURN, fact, event.poll() + " is counted", why);
            return;
        }
        poll.counted = fact;
        if (poll.countable() == null)
            findings.add(COUNTED_OUT_OF_TURN, fact, event.poll() + " is counted", "its ballots are not opened yet");
        because(fact, poll);
        if (act.events(PollDecided.class).noneMatch(decided -> decided.poll().equals(event.poll())))
            findings.add(
                    COUNTED_OUT_OF_TURN, fact, event.poll() + " is counted", "the same command does not decide it");
        if (!event.rule().equals(poll.terms.rule().rule()))
            differs(
                    fact,
                    "counted by " + event.rule(),
                    "the poll opened under " + poll.terms.rule().rule());
        var count = poll.reckoned();
        if (count == null) return;
        PlainCount.differs(poll.terms, count)
                .ifPresent(plain -> differs(fact, "the sheet of " + event.rule(), "counted plainly: " + plain));
        compare(fact, "ballots", event.ballots(), count.sheet().ballots());
        compare(fact, "approvals", event.approvals(), count.approvals());
        compare(fact, "tally", event.tally(), count.tally());
        if (!event.inputDigest().equals(poll.inputDigest))
            differs(
                    fact,
                    "ballots with digest " + event.inputDigest(),
                    "the " + count.sheet().ballots() + " ballots that stand have digest " + poll.inputDigest);
        if (fact.recorded().version() < WITH_SHEET) return;
        var sheet = event.sheet();
        compare(fact, "kind", event.kind(), poll.terms.matter().kind());
        compare(fact, "who was asked", event.rollOf(), poll.terms.electorate().rollOf());
        compare(fact, "the moment", event.countedAt(), fact.at());
        compare(fact, "roll", event.roll(), poll.roll);
        compare(fact, "blank ballots", event.blank(), count.sheet().blank());
        compare(fact, "winners", event.winners(), count.sheet().winners());
        compare(
                fact,
                "digest of the sheet",
                sheet == null ? null : sheet.sha256(),
                Digests.sha256(JsonText.of(count.sheet())));
    }

    private void compare(Fact fact, String what, @Nullable Object recorded, @Nullable Object counted) {
        if (!Objects.equals(recorded, counted)) differs(fact, what + ": " + recorded, what + ": " + counted);
    }

    void decided(Poll poll, PollDecided event, Fact fact, Act act) {
        if (poll.closed == null || poll.cancelled != null || poll.decided != null) {
            String why = poll.decided == null ? "it is not closed at this entry" : "it was decided before this entry";
            findings.add(DECIDED_OUT_OF_TURN, fact, event.poll() + " is decided", why);
            return;
        }
        poll.decided = fact;
        because(fact, poll);
        if (act.events(PollCounted.class).noneMatch(counted -> counted.poll().equals(event.poll())))
            findings.add(DECIDED_OUT_OF_TURN, fact, event.poll() + " is decided", "the same command does not count it");
        poll.outcome = event.outcome();
        if (event.binding() != poll.terms.matter().binding())
            result(
                    fact,
                    described(event.binding()),
                    "it opened as " + described(poll.terms.matter().binding()));
        sentBack(poll, event, fact, act);
        var count = poll.reckoned();
        if (count == null) return;
        var result = poll.result(count);
        if (event.outcome() != result.outcome())
            result(fact, "outcome " + event.outcome(), "outcome " + result.outcome() + " from " + count);
        var winners = Outcomes.winners(result.outcome(), count.sheet());
        if (poll.counted != null
                && poll.counted.recorded().version() > 1
                && !event.winners().equals(winners)) result(fact, "winners " + event.winners(), "winners " + winners);
        var challengeable =
                Windows.until(poll.terms, result.outcome(), fact.at()).orElse(null);
        poll.challengeable = challengeable;
        if (!Objects.equals(event.challengeableUntil(), challengeable))
            result(fact, "challengeable until " + event.challengeableUntil(), "until " + challengeable);
        if (!event.ticks().equals(result.ticks()))
            result(fact, event.ticks().toString(), result.ticks().toString());
    }

    /** By the second rules an upheld objection gives the proposal back, and nothing else does. */
    private void sentBack(Poll poll, PollDecided event, Fact fact, Act act) {
        boolean due = poll.objectionUpheld
                && poll.terms.matter().binding()
                && poll.terms.matter().proposal() != null
                && Terms.ofSecondRules(poll.terms);
        boolean does = act.events(ProposalSentBack.class)
                .anyMatch(back -> back.poll().equals(event.poll())
                        && back.proposal().equals(poll.terms.matter().proposal()));
        if (due != does)
            findings.add(
                    RETURNED_OUT_OF_TURN,
                    fact,
                    "the proposal of " + event.poll() + (does ? " goes back" : " does not go back"),
                    due ? "an objection to it was upheld" : "no objection to it was upheld");
    }

    private static String cause(Poll poll) {
        return Terms.hidden(poll.terms) ? "the opening of its ballots" : "the close";
    }

    /** What asked for a hidden count may have been the close, too, when it was answered only after the opening. */
    private void because(Fact fact, Poll poll) {
        var cause = poll.countable();
        if (cause == null || cause.id().equals(fact.because())) return;
        var closed = poll.closed;
        if (closed != null && closed.id().equals(fact.because())) return;
        findings.add(
                CAUSE_DIFFERS,
                fact,
                "because of " + fact.because(),
                "because of " + cause(poll) + ", entry " + cause.position() + " with id " + cause.id());
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

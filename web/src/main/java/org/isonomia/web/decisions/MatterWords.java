package org.isonomia.web.decisions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.query.decisions.MatterKind;
import org.isonomia.query.decisions.MatterLine;
import org.isonomia.query.decisions.MatterStage;
import org.isonomia.query.decisions.MatterState;
import org.isonomia.query.decisions.Part;
import org.isonomia.query.decisions.Standing;
import org.isonomia.query.polls.ballotbox.PollLine;
import org.isonomia.query.results.statements.Statement;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.yesno.Tally;
import org.isonomia.rules.yesno.YesNo;
import org.isonomia.web.page.Page;
import org.isonomia.web.page.Reach;
import org.isonomia.web.page.Share;
import org.isonomia.web.page.Status;
import org.isonomia.web.polls.PollWords;

/** Where a matter stands, in the words of the list and of its page. */
public record MatterWords(Page page) {
    /** Characters of a statement in a list. */
    private static final int BEGINS = 160;

    private static final double WHOLE = 100;

    /** As it was written. */
    static String title(MatterLine line) {
        return line.title().orElseThrow();
    }

    public String titleOf(MatterLine line) {
        return line.title().orElseGet(() -> page.t("text.erased"));
    }

    public Status status(MatterLine line) {
        return switch (line.state()) {
            case DISCUSSING -> line.kind() == MatterKind.THREAD ? Status.THREAD : Status.DISCUSSING;
            case VOTING -> voting(line);
            default -> Status.valueOf(line.state().name());
        };
    }

    private static Status voting(MatterLine line) {
        var poll = line.poll();
        if (poll != null && poll.kind() == DecisionKind.APPOINTMENT) return Status.ELECTION;
        return Consent.ID.equals(line.rule()) ? Status.CONSENT_ROUND : Status.VOTING;
    }

    /** What stands beside the icon. */
    public String state(MatterLine line) {
        var poll = line.poll();
        String usual = page.t(status(line).key());
        if (line.state() == MatterState.VOTING && !line.binding()) return page.t("matter.voting.advisory");
        // Two views: the one of polls can be a moment behind the one of matters.
        if (line.state() == MatterState.ANSWERED && poll != null && poll.outcome() != null)
            return page.t("matter.answered", "outcome", PollWords.outcome(page, poll));
        if (line.state() == MatterState.IN_FORCE) return page.t("matter.in-force");
        return usual;
    }

    /** Who or what won, where one of several did. */
    public Optional<String> winners(MatterLine line) {
        var poll = line.poll();
        return poll == null || poll.winners().isEmpty() || !poll.choseOption()
                ? Optional.empty()
                : Optional.of(PollWords.winners(page, poll.winners()));
    }

    /** How what was written about its result begins. */
    public Optional<String> statement(MatterLine line) {
        return line.statement().flatMap(Statement::text).map(text -> {
            String words = text.replaceAll("\\s+", " ");
            int length = words.codePointCount(0, words.length());
            return length <= BEGINS ? words : words.substring(0, words.offsetByCodePoints(0, BEGINS - 1)) + "…";
        });
    }

    /** Until when it is where it is, and what happens then. */
    public Optional<String> until(MatterLine line) {
        var ends = line.endsAt();
        if (ends == null) return Optional.empty();
        String when = page.near(ends);
        return switch (line.state()) {
            case DISCUSSING, GATHERING_SUPPORT -> Optional.of(page.t("matter.until.lapses", "when", when));
            case WAITING -> Optional.of(page.t("matter.until.opens", "when", when));
            case VOTING -> Optional.of(page.t("matter.until.closes", "when", when));
            default -> Optional.of(page.t("matter.until.closed", "when", page.date(ends)));
        };
    }

    public boolean soon(MatterLine line) {
        Instant ends = line.endsAt();
        return ends != null && line.state() == MatterState.VOTING && page.isSoon(ends);
    }

    /** What stands in it, and how much is said. */
    public String about(MatterLine line) {
        return page.t("matter.about." + line.kind(), "answers", line.answers(), "comments", line.comments());
    }

    /** How far its poll is from its quorum, where that may be told. */
    public Optional<Reach> reach(MatterLine line) {
        var standing = line.standing();
        var poll = line.poll();
        if (standing == null || poll == null || line.state().stage() == MatterStage.DISCUSSING) return Optional.empty();
        return Optional.of(
                standing.reached() == null || standing.needed() == 0 ? turnout(poll) : quorum(standing, line));
    }

    private Reach turnout(PollLine poll) {
        return new Reach(
                page.t("matter.turnout", "voted", poll.voted(), "roll", poll.roll()),
                page.t("matter.silent", "count", poll.silent()),
                Share.one("plum", poll.voted(), poll.roll()),
                -1);
    }

    private Reach quorum(Standing standing, MatterLine line) {
        Long reached = standing.reached();
        long there = reached == null ? 0 : reached;
        double whole = Math.max(Math.max(there, standing.needed() * 1.25), 1);
        boolean ballots = standing.counts() == Quorum.Counts.PARTICIPANTS;
        String what = ballots ? "ballots" : isForOrAgainst(line) ? "approvals" : "answers";
        return new Reach(
                page.t(
                        (standing.missing() > 0 ? "matter.reach." : "matter.met.") + what,
                        "reached",
                        there,
                        "needed",
                        standing.needed()),
                standing.missing() > 0
                        ? page.t("matter.missing", "count", standing.missing())
                        : page.t("matter.reached"),
                Share.one(ballots ? "plum" : "yes", there, whole),
                standing.needed() / whole * WHOLE);
    }

    /** Whether its ballots are for or against one thing, or the status quo. */
    private static boolean isForOrAgainst(MatterLine line) {
        return line.binding() || YesNo.ID.equals(line.rule()) || Consent.ID.equals(line.rule());
    }

    /** How the ballots fell, side by side. */
    public List<Share> shares(Tally tally) {
        return Share.of(
                Math.max(1, tally.participants()),
                List.of("yes", "no", "abstain"),
                List.of((double) tally.yes(), (double) tally.no(), (double) tally.abstain()));
    }

    /** What whoever looks has to do with it. */
    public String mine(MatterLine line, Part part) {
        return switch (line.state().stage()) {
            case VOTING ->
                page.t(
                        part.voted()
                                ? "matter.mine.voted"
                                : part.onRoll() ? "matter.mine.unvoted" : "matter.mine.not-on-roll");
            case DISCUSSING ->
                page.t(
                        part.began()
                                ? "matter.mine.began"
                                : part.supports() ? "matter.mine.supports" : "matter.mine.none");
            case DECIDED, LAPSED ->
                page.t(part.voted() ? "matter.mine.voted" : part.began() ? "matter.mine.began" : "matter.mine.none");
        };
    }
}

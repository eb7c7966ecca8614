package org.isonomia.audit.deciding;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.isonomia.events.PollId;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.polls.Hearing;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollElectorate;
import org.isonomia.events.polls.PollMatter;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollRule;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.polls.PollTiming;
import org.isonomia.rules.quorum.Fraction;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.roll.Roll;

/**
 * The terms of a poll that follows another: the rules pinned when the first one opened govern it, as long as that was to
 * be open, and only what its reason names differs (DESIGN "Effects", "Nothing without an end").
 *
 * @param first the terms of the poll that it follows
 * @param roll of the one that follows
 * @param members of the community when it opens
 */
public record Following(PollId follows, PollTerms first, Roll roll, Instant opensAt, long members) {
    /** More than half of a panel has to take part. */
    public static final Quorum OF_A_PANEL =
            new Quorum(Quorum.Form.SHARE, Quorum.Counts.PARTICIPANTS, new Fraction(1, 2), null);

    private static final Quorum NONE = new Quorum(Quorum.Form.NONE, Quorum.Counts.APPROVALS, new Fraction(0, 1), null);
    private static final Electorate EVERYBODY = new Electorate(List.of(), Duration.ZERO);
    private static final Threshold MORE_THAN_HALF = new Threshold(new Fraction(1, 2), true, null);
    private static final Threshold TWO_THIRDS = new Threshold(new Fraction(2, 3), false, null);

    /** Whether a failed quorum is called once more: the first call only, where the procedure names a second. */
    public static boolean callsAgain(PollTerms terms) {
        return terms.occasion().reason() == Reason.FIRST_CALL
                && terms.electorate().conduct().secondCall() != null;
    }

    /** Whether a failed quorum goes to a panel: never the charter, a recall, or what a share of all must approve. */
    public static boolean goesToPanel(PollTerms terms) {
        var reason = terms.occasion().reason();
        boolean last = reason == Reason.SECOND_CALL
                || reason == Reason.FIRST_CALL && terms.electorate().conduct().secondCall() == null;
        boolean left = terms.matter().binding()
                && terms.electorate().conduct().fallback().places() > 0
                && terms.matter().kind() != DecisionKind.CHARTER
                && terms.matter().kind() != DecisionKind.RECALL
                && !Floor.holds(terms);
        long others =
                terms.electorate().roll().count() - terms.hearing().parties().size();
        boolean pool = Terms.ofFirstRules(terms)
                ? terms.electorate().roll().count() <= PanelOrder.NUMBERED
                : others >= Judging.FEWEST;
        return last && left && pool;
    }

    /** Nothing follows a poll by being its first call. */
    public PollTerms as(Reason reason) {
        return switch (reason) {
            case FIRST_CALL -> throw new IllegalArgumentException("a first call follows nothing");
            case SECOND_CALL -> again(reason, secondCall().quorum());
            case PANEL -> again(reason, OF_A_PANEL);
            case DEMANDED, RERUN -> again(reason, first.rule().quorum());
            case OBJECTED -> yesNo(reason, first.rule().quorum(), objected());
            case CHALLENGE -> yesNo(reason, OF_A_PANEL, MORE_THAN_HALF);
            case RATIFY ->
                // What a panel decided has failed that quorum already.
                yesNo(
                        reason,
                        first.occasion().reason() == Reason.PANEL
                                ? NONE
                                : first.rule().quorum(),
                        first.rule().is(Words.CONSENT)
                                ? objected()
                                : first.rule().threshold());
        };
    }

    private Conduct.SecondCall secondCall() {
        var call = first.electorate().conduct().secondCall();
        if (call == null) throw new IllegalArgumentException("it has no second call");
        return call;
    }

    /** What decides where objections stand. */
    private Threshold objected() {
        var named = first.electorate().conduct().objected();
        return named == null ? TWO_THIRDS : named;
    }

    /** By the same rule. */
    private PollTerms again(Reason reason, Quorum quorum) {
        var terms = with(
                reason,
                first.rule().rule(),
                first.rule().settings(),
                first.rule().options(),
                quorum,
                first.rule().threshold());
        return terms.settledBy(Settings.again(terms));
    }

    private PollTerms yesNo(Reason reason, Quorum quorum, Threshold threshold) {
        var settings = Settings.yesNo(threshold, roll.count());
        if (settings == null) throw new IllegalStateException("every program counts yes and no");
        return with(reason, Words.YES_NO, settings, Settings.yesNoOptions(), quorum, threshold);
    }

    private PollTerms with(
            Reason reason,
            String rule,
            Map<String, String> settings,
            List<PollOption> options,
            Quorum quorum,
            Threshold threshold) {
        boolean ratifies = reason == Reason.RATIFY;
        boolean judges = reason == Reason.CHALLENGE || ratifies;
        boolean heard = reason == Reason.RERUN && !Terms.ofFirstRules(first);
        return new PollTerms(
                new PollMatter(
                        first.matter().binding(),
                        first.matter().question(),
                        judges ? null : first.matter().proposal(),
                        judges ? 0 : first.matter().proposalVersion(),
                        judges ? List.of() : first.matter().effects(),
                        judges && !ratifies
                                ? DecisionKind.GENERAL
                                : first.matter().kind(),
                        first.matter().charterVersion()),
                new PollRule(
                        rule,
                        settings,
                        options,
                        judges ? 1 : first.rule().seats(),
                        first.rule().ties(),
                        quorum,
                        threshold),
                new PollElectorate(
                        ratifies
                                ? Procedures.heldFor(
                                        EVERYBODY, first.electorate().conduct())
                                : first.electorate().conduct(),
                        judges ? null : first.electorate().rollOf(),
                        roll),
                new PollTiming(opensAt, opensAt.plus(Terms.voting(first))),
                occasion(reason, judges),
                null,
                first.deciding(),
                members,
                heard ? onceMore(first.hearing()) : first.hearing());
    }

    /** Its matter is a result, or what the first one was about. */
    private Occasion occasion(Reason reason, boolean judges) {
        var before = first.occasion();
        return judges
                ? new Occasion(reason, follows, null, null)
                : new Occasion(reason, follows, before.question(), before.putForward());
    }

    private static Hearing onceMore(Hearing hearing) {
        return new Hearing(hearing.parties(), hearing.panels() + 1, hearing.irreversible());
    }
}

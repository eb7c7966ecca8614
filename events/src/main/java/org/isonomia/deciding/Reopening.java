package org.isonomia.deciding;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isonomia.events.PollId;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollElectorate;
import org.isonomia.events.polls.PollMatter;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollRule;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.polls.PollTiming;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.yesno.YesNo;

/**
 * A poll that follows another on the same matter, by the rules pinned when the first one opened: the charter in force
 * meanwhile changes nothing. Only what its reason names differs.
 *
 * @param rule id of the counting rule, with its settings and options
 */
public record Reopening(
        String rule,
        Map<String, String> settings,
        List<PollOption> options,
        Quorum quorum,
        Threshold threshold,
        Roll roll,
        Instant opensAt,
        Occasion occasion) {

    /**
     * With the lower quorum its procedure names.
     *
     * @throws NullPointerException if the first call names no second
     */
    public static Reopening secondCall(PollId first, PollTerms terms, Roll roll, Instant opensAt) {
        var quorum = Objects.requireNonNull(terms.electorate().conduct().secondCall())
                .quorum();
        return again(first, terms, quorum, roll, opensAt, Reason.SECOND_CALL);
    }

    /** What decides where objections stand; two thirds when the procedure names none. */
    public static Threshold supermajority(Conduct conduct) {
        var named = conduct.objected();
        return named == null ? Threshold.atLeast(2, 3) : named;
    }

    /** Yes or no by the supermajority that follows standing objections. */
    public static Reopening objected(PollId first, PollTerms terms, Roll roll, Instant opensAt) {
        var threshold = supermajority(terms.electorate().conduct());
        return new Reopening(
                YesNo.ID,
                YesNo.settings(threshold, roll.count()),
                PollOption.YES_OR_NO,
                terms.rule().quorum(),
                threshold,
                roll,
                opensAt,
                Occasion.after(first, Reason.OBJECTED, terms.occasion()));
    }

    /** What those on the panel decide by the first one's rule; whoever sits there is expected to take part. */
    public static Reopening panel(PollId first, PollTerms terms, Roll roll, Instant opensAt) {
        return again(first, terms, PanelDraw.QUORUM, roll, opensAt, Reason.PANEL);
    }

    /** Of all, in the panel's place, by the quorum of the call that failed. */
    public static Reopening demanded(PollId first, PollTerms terms, Roll roll, Instant opensAt) {
        return again(first, terms, terms.rule().quorum(), roll, opensAt, Reason.DEMANDED);
    }

    /** Whether the result is annulled: more than half of the panel must take part, and more say so than not. */
    public static Reopening challenge(PollId challenged, Roll panel, Instant opensAt) {
        return new Reopening(
                YesNo.ID,
                YesNo.settings(Threshold.MAJORITY, panel.count()),
                PollOption.YES_OR_NO,
                PanelDraw.QUORUM,
                Threshold.MAJORITY,
                panel,
                opensAt,
                Occasion.challenge(challenged));
    }

    /** The same poll, of all who may vote by then. */
    public static Reopening rerun(PollId annulled, PollTerms terms, Roll roll, Instant opensAt) {
        return again(annulled, terms, terms.rule().quorum(), roll, opensAt, Reason.RERUN);
    }

    /**
     * Whether the result of a few takes effect: of all members, by the threshold and quorum of its procedure. What a panel
     * decided has failed that quorum already: whoever takes part says whether it stands.
     */
    public static Reopening ratify(PollId decided, PollTerms terms, Roll members, Instant opensAt) {
        var threshold = terms.rule().is(Consent.ID)
                ? supermajority(terms.electorate().conduct())
                : terms.rule().threshold();
        return new Reopening(
                YesNo.ID,
                YesNo.settings(threshold, members.count()),
                PollOption.YES_OR_NO,
                terms.occasion().reason() == Reason.PANEL
                        ? Quorum.NONE
                        : terms.rule().quorum(),
                threshold,
                members,
                opensAt,
                Occasion.after(decided, Reason.RATIFY, Occasion.FIRST));
    }

    private static Reopening again(
            PollId first, PollTerms terms, Quorum quorum, Roll roll, Instant opensAt, Reason reason) {
        return new Reopening(
                terms.rule().rule(),
                terms.rule().settings(),
                terms.rule().options(),
                quorum,
                terms.rule().threshold(),
                roll,
                opensAt,
                Occasion.after(first, reason, terms.occasion()));
    }

    /**
     * As long as the first was to be open. What is challenged or ratified is a result: of the first it keeps the name.
     * All ratify, whatever class or time of waiting kept from the first.
     *
     * @param members of the community at this moment
     */
    public PollTerms of(PollTerms first, long members) {
        boolean ofResult = occasion.isOfResult();
        boolean ratifies = occasion.reason() == Reason.RATIFY;
        boolean again = occasion.reason() == Reason.RERUN && !first.isOfFirstRules();
        var terms = new PollTerms(
                new PollMatter(
                        first.matter().binding(),
                        first.matter().question(),
                        ofResult ? null : first.matter().proposal(),
                        ofResult ? 0 : first.matter().proposalVersion(),
                        ofResult ? List.of() : first.matter().effects(),
                        ofResult && !ratifies
                                ? DecisionKind.GENERAL
                                : first.matter().kind(),
                        first.matter().charterVersion()),
                new PollRule(
                        rule,
                        settings,
                        options,
                        ofResult ? 1 : first.rule().seats(),
                        first.rule().ties(),
                        quorum,
                        threshold),
                new PollElectorate(
                        ratifies
                                ? first.electorate().conduct().with(Electorate.ALL)
                                : first.electorate().conduct(),
                        ofResult ? null : first.electorate().rollOf(),
                        roll),
                new PollTiming(
                        opensAt,
                        opensAt.plus(Duration.between(
                                first.timing().opensAt(), first.timing().closesAt()))),
                occasion,
                null,
                first.deciding(),
                members,
                again ? first.hearing().heardAgain() : first.hearing());
        return terms.settledBy(Rivalry.reopened(terms));
    }
}

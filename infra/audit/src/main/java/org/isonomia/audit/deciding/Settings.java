package org.isonomia.audit.deciding;

import static org.isonomia.audit.deciding.Words.RIVALS;
import static org.isonomia.audit.deciding.Words.STATUS_QUO;
import static org.isonomia.audit.deciding.Words.YES_NO;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.CountingRules;
import org.isonomia.rules.exact.Rational;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.jspecify.annotations.Nullable;

/** How a count is told what its poll needs. Absent when the program that counts has no such settings. */
public final class Settings {
    private static final String QUORUM = "quorum";

    private Settings() {}

    /** What a yes-or-no ballot offers. */
    public static List<PollOption> yesNoOptions() {
        return List.of(plain("yes", "Yes"), plain("no", "No"), plain("abstain", "Abstain"));
    }

    /** What a consent ballot offers; whoever objects names a harm. */
    public static List<PollOption> consentOptions() {
        var object = new PollOption("object", "Object", null, null, true, null, 0, List.of());
        return List.of(plain("consent", "Consent"), plain("concern", "Consent, with a concern"), object);
    }

    private static PollOption plain(String id, String title) {
        return new PollOption(id, title, null, null, false, null, 0, List.of());
    }

    public static @Nullable Map<String, String> yesNo(Threshold threshold, long roll) {
        var settings = new HashMap<String, String>();
        settings.put("share", threshold.share().toString());
        settings.put("strict", threshold.strict() ? "true" : "false");
        if (threshold.base() != null)
            settings.put("base", threshold.base() == Threshold.Base.ELECTORATE ? "electorate" : "participants");
        if (threshold.base() == Threshold.Base.ELECTORATE) settings.put("electorate", "" + roll);
        return written(YES_NO, settings);
    }

    /**
     * Between rivals: who does not have enough over the status quo is dropped.
     *
     * @param second whether the second rules hold; by the first no floor dropped a rival
     */
    public static @Nullable Map<String, String> rivals(
            Procedure procedure, DecisionKind kind, List<Effect> effects, long members, long roll, boolean second) {
        long floor = second && Floor.holds(kind, effects) ? Floor.of(members) : 0;
        var threshold = procedure.threshold();
        boolean cast = threshold.base() == null;
        long yes = threshold.share().numerator();
        long no = threshold.share().denominator() - yes;
        var settings = new HashMap<String, String>();
        settings.put("default", STATUS_QUO);
        settings.put(QUORUM, "" + over(procedure.quorum(), members, roll, floor));
        settings.put("majority", cast ? ratio(yes, no) : "1");
        settings.put("ratio_test", cast && threshold.strict() ? "strict" : "at-least");
        return written(RIVALS, settings);
    }

    private static String ratio(long yes, long no) {
        return no == 0 ? "unopposed" : Rational.of(yes, no).toString();
    }

    /** Those of a poll that follows another: by the same rule, with the numbers that its own quorum comes to. */
    public static Map<String, String> again(PollTerms terms) {
        if (!Terms.betweenRivals(terms)) return terms.rule().settings();
        var settings = new HashMap<>(terms.rule().settings());
        settings.put(QUORUM, "" + over(terms));
        return settings;
    }

    /** How many have to prefer a rival to the status quo. The first rules asked for their quorum of those on the roll. */
    public static long over(PollTerms terms) {
        long roll = terms.electorate().roll().count();
        return Terms.ofFirstRules(terms)
                ? Shares.quorum(terms.rule().quorum(), roll, roll)
                : over(terms.rule().quorum(), terms.members(), roll, Floor.of(terms));
    }

    private static long over(Quorum quorum, long members, long roll, long floor) {
        boolean approvals = quorum.counts() == Quorum.Counts.APPROVALS;
        return Math.max(floor, approvals ? Shares.quorum(quorum, members, roll) : 0);
    }

    /** Every setting of the rule, defaults written out. */
    private static @Nullable Map<String, String> written(String rule, Map<String, String> settings) {
        return CountingRules.of(rule, settings).map(each -> each.settings()).orElse(null);
    }
}

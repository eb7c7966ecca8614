package org.isonomia.audit.deciding;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.effects.AppointMember;
import org.isonomia.events.effects.AssignClass;
import org.isonomia.events.effects.DefineRole;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.EraseData;
import org.isonomia.events.effects.GrantAudit;
import org.isonomia.events.effects.PublishLog;
import org.isonomia.events.effects.ReadmitMember;
import org.isonomia.events.effects.RemoveMember;
import org.isonomia.events.effects.RevokeAudit;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.CountingRules;
import org.isonomia.rules.exact.Rational;
import org.isonomia.rules.quorum.Fraction;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.jspecify.annotations.Nullable;

/** What a poll under {@code deciding/2} needs, and by which procedure it is held. */
public final class SecondTerms {
    public static final String ID = "deciding/2";

    /** From when a proposal to remove somebody was put forward, at the least. */
    private static final Duration ANSWER = Duration.ofHours(72);

    private static final String STATUS_QUO = "status-quo";
    private static final String RIVALS = "schulze-debian/1";
    private static final String ADVICE = "advice/1";

    private SecondTerms() {}

    public static boolean governs(PollTerms terms) {
        return terms.deciding().equals(ID);
    }

    /** How many the quorum needs. */
    public static long needed(PollTerms terms) {
        return Shares.quorum(terms.quorum(), terms.members(), terms.roll().count());
    }

    /** Whether a share of all members must approve as well: of every change of the charter, expulsion, erasure, opening. */
    public static boolean floored(PollTerms terms) {
        var effects = Stream.concat(
                        terms.effects().stream(), terms.options().stream().flatMap(option -> option.effects().stream()))
                .toList();
        boolean ratifies =
                terms.occasion().reason() == Reason.RATIFY && terms.hearing().irreversible();
        return terms.binding() && (ratifies || floored(terms.kind(), effects));
    }

    private static boolean floored(DecisionKind kind, List<Effect> effects) {
        boolean forGood = false;
        for (Effect effect : effects)
            forGood |= switch (effect) {
                case RemoveMember e -> true;
                case EraseData e -> true;
                case PublishLog e -> true;
                case DefineRole e -> false;
                case AppointMember e -> false;
                case AssignClass e -> false;
                case GrantAudit e -> false;
                case RevokeAudit e -> false;
                case ReadmitMember e -> false;
            };
        return forGood || kind == DecisionKind.CHARTER;
    }

    public static long floor(PollTerms terms) {
        return floored(terms) ? Shares.floor(terms.members()) : 0;
    }

    /** No drawn few decide what a share of all members must approve. */
    public static boolean mayGoToPanel(PollTerms terms) {
        return !governs(terms) || !floored(terms);
    }

    public static boolean betweenRivals(PollTerms terms) {
        return terms.rule().equals(RIVALS)
                && terms.options().stream().anyMatch(option -> option.id().equals(STATUS_QUO));
    }

    /** What decides of these effects; removing a member takes what a recall takes, whatever the charter says. */
    public static Procedure procedure(Charter charter, DecisionKind kind, List<Effect> effects) {
        var plain = voted(charter, kind, effects);
        if (effects.stream().noneMatch(effect -> effect instanceof RemoveMember)) return plain;
        var conduct = plain.conduct();
        var objected = conduct.objected();
        return new Procedure(
                plain.rule(),
                plain.quorum(),
                raised(plain.threshold()),
                plain.supporters(),
                plain.deliberation().compareTo(ANSWER) < 0 ? ANSWER : plain.deliberation(),
                plain.voting(),
                new Conduct(
                        conduct.electorate(),
                        conduct.visibility(),
                        conduct.extension(),
                        null,
                        null,
                        new Conduct.Fallback(0),
                        0,
                        conduct.challenge(),
                        objected == null ? null : raised(objected)));
    }

    /** Whoever decides by advice takes nothing along that others vote on. */
    private static Procedure voted(Charter charter, DecisionKind kind, List<Effect> effects) {
        var plain = charter.procedure(kind);
        if (!byAdvice(plain)) return plain;
        for (Effect effect : effects) {
            var other = charter.procedure(effect.kind());
            if (!byAdvice(other)) return other;
        }
        return plain;
    }

    /** Whether who proposed decides alone, having asked and heard others. */
    public static boolean byAdvice(Procedure procedure) {
        return procedure.rule().equals(ADVICE);
    }

    /** Whether a proposal stands in a question, where others can answer it with rivals. */
    public static boolean ranked(Procedure procedure) {
        return procedure.rule().equals(RIVALS);
    }

    /** By which rule a single proposal is voted on. */
    public static String rule(Procedure procedure) {
        return procedure.rule().equals("consent/1") ? "consent/1" : "yes-no/1";
    }

    private static Threshold raised(Threshold threshold) {
        var share = threshold.share();
        return 3 * share.numerator() < 2 * share.denominator()
                ? new Threshold(Fraction.of(2, 3), false, threshold.base())
                : threshold;
    }

    /** Of yes and no: as the count is to take them. Absent when the program that counts has no such settings. */
    public static @Nullable Map<String, String> yesNo(Threshold threshold, long roll) {
        var settings = new HashMap<String, String>();
        settings.put("share", threshold.share().toString());
        settings.put("strict", threshold.strict() ? "true" : "false");
        if (threshold.base() != null)
            settings.put("base", threshold.base() == Threshold.Base.ELECTORATE ? "electorate" : "participants");
        if (threshold.base() == Threshold.Base.ELECTORATE) settings.put("electorate", "" + roll);
        return written("yes-no/1", settings);
    }

    /**
     * Between rivals: who does not have enough over the status quo is dropped.
     *
     * @param second whether the second rules hold; by the first no floor dropped a rival
     */
    public static @Nullable Map<String, String> rivals(
            Procedure procedure, DecisionKind kind, List<Effect> effects, long members, long roll, boolean second) {
        long floor = second && floored(kind, effects) ? Shares.floor(members) : 0;
        var threshold = procedure.threshold();
        boolean cast = threshold.base() == null;
        long yes = threshold.share().numerator();
        long no = threshold.share().denominator() - yes;
        var settings = new HashMap<String, String>();
        settings.put("default", STATUS_QUO);
        settings.put("quorum", "" + over(procedure.quorum(), members, roll, floor));
        settings.put(
                "majority",
                !cast ? "1" : no == 0 ? "unopposed" : Rational.of(yes, no).toString());
        settings.put("ratio_test", cast && threshold.strict() ? "strict" : "at-least");
        return written(RIVALS, settings);
    }

    /** How many have to prefer a rival to the status quo in this poll, which may follow another. */
    public static long over(PollTerms terms) {
        return over(terms.quorum(), terms.members(), terms.roll().count(), floor(terms));
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

package org.isonomia.deciding;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.Conduct.Fallback;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.effects.AmendProcedure;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.SuspendMember;
import org.isonomia.rules.exact.Rational;
import org.isonomia.rules.quorum.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * By which procedure something is decided: the charter's of its kind, and where it would remove or suspend a
 * member, the stricter of that and what a sanction takes in every community (DESIGN "Effects"): two thirds, no second call
 * with a lower quorum, no panel in the place of all, no early close, {@link #TO_ANSWER} and, before it takes effect,
 * {@link #TO_APPEAL}.
 */
public final class Procedures {
    /** How long at least whoever is to be removed or suspended has to answer, from when the proposal was put forward to its poll. */
    public static final Duration TO_ANSWER = Duration.ofDays(3);

    /** How long at least a suspension can be challenged before it takes effect; a removal waits for longer. */
    public static final Duration TO_APPEAL = Duration.ofDays(3);

    private static final Threshold TWO_THIRDS = Threshold.atLeast(2, 3);

    private Procedures() {}

    /** @param effects of one proposal @param members of the community */
    public static Procedure of(Charter charter, List<Effect> effects, long members) {
        return of(charter, Effect.kindOf(effects), effects, members);
    }

    /**
     * @param effects of all that could be adopted
     * @param kind under which they are decided together
     * @param members of the community: no more supporters are needed than there are
     */
    public static Procedure of(Charter charter, DecisionKind kind, List<Effect> effects, long members) {
        var procedure = changing(voted(charter, kind, effects), charter, effects, members);
        var within = supportedBy(procedure, members);
        return sanctions(effects) ? sanctioning(within, effects) : within;
    }

    /** By which counting rule a proposal with these effects is decided. */
    public static String rule(Charter charter, List<Effect> effects) {
        return voted(charter, Effect.kindOf(effects), effects).rule();
    }

    /** Changing a rule takes the stricter of the old and the new. */
    private static Procedure changing(Procedure procedure, Charter charter, List<Effect> effects, long members) {
        var stricter = new Stricter(members);
        var taken = procedure;
        for (Effect effect : effects)
            if (effect instanceof AmendProcedure amended)
                taken = stricter.of(stricter.of(taken, charter.procedure(amended.of())), amended.procedure());
        return taken;
    }

    private static Procedure supportedBy(Procedure of, long members) {
        return new Procedure(
                of.rule(),
                of.quorum(),
                of.threshold(),
                (int) Math.min(of.supporters(), Math.max(1, members)),
                of.deliberation(),
                of.voting(),
                of.conduct());
    }

    /** One who decides by advice decides nothing along with it that takes a vote of others. */
    private static Procedure voted(Charter charter, DecisionKind kind, List<Effect> effects) {
        var procedure = charter.procedure(kind);
        if (!procedure.rule().equals(Deciding.ADVICE)) return procedure;
        return effects.stream()
                .filter(effect -> !effect.ofAnyKind())
                .map(effect -> charter.procedure(effect.kind()))
                .filter(other -> !other.rule().equals(Deciding.ADVICE))
                .findFirst()
                .orElse(procedure);
    }

    public static boolean sanctions(List<Effect> effects) {
        return effects.stream().anyMatch(Effect::sanctions);
    }

    /** Whether they would remove or suspend this member. */
    public static boolean sanctions(List<Effect> effects, MemberId member) {
        return effects.stream()
                .anyMatch(effect -> effect.sanctions() && effect.concerned().equals(Optional.of(member)));
    }

    private static Procedure sanctioning(Procedure of, List<Effect> effects) {
        boolean longer = of.deliberation().compareTo(TO_ANSWER) > 0;
        return new Procedure(
                of.rule(),
                of.quorum(),
                atLeastTwoThirds(of.threshold()),
                of.supporters(),
                longer ? of.deliberation() : TO_ANSWER,
                of.voting(),
                sanctioning(of.conduct(), effects));
    }

    private static Conduct sanctioning(Conduct of, List<Effect> effects) {
        boolean suspends = effects.stream().anyMatch(SuspendMember.class::isInstance);
        boolean sooner = of.challenge().compareTo(TO_APPEAL) < 0;
        @Nullable Threshold objected = of.objected();
        return new Conduct(
                of.electorate(),
                of.visibility(),
                of.extension(),
                null,
                null,
                Fallback.LAPSE,
                0,
                suspends && sooner ? TO_APPEAL : of.challenge(),
                objected == null ? null : atLeastTwoThirds(objected));
    }

    private static Threshold atLeastTwoThirds(Threshold threshold) {
        return share(threshold).compareTo(share(TWO_THIRDS)) < 0
                ? new Threshold(TWO_THIRDS.share(), TWO_THIRDS.strict(), threshold.base())
                : threshold;
    }

    static Rational share(Threshold threshold) {
        return Rational.of(threshold.share().numerator(), threshold.share().denominator());
    }
}
